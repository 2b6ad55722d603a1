package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongguan.questionbank.QuestionFormat;

/** A choice among keys that shows their names; the first one is chosen. */
final class Choice {
    private Choice() {
    }

    static Select<String> of(String label, Map<String, String> names) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(names.keySet());
        select.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        names.keySet().stream().findFirst().ifPresent(select::setValue);
        return select;
    }

    /** @param first a choice before all formats */
    static Map<String, String> formats(Function<String, String> texts, Optional<String> first) {
        Map<String, String> names = new LinkedHashMap<>();
        first.ifPresent(key -> names.put(key, texts.apply("questionfiles.format." + key)));
        for (QuestionFormat format : QuestionFormat.values()) {
            names.put(format.key(), texts.apply("questionfiles.format." + format.key()));
        }
        return names;
    }
}

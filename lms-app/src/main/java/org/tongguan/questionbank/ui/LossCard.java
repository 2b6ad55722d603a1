package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.SimpleTable;
import org.tongguan.questionbank.ImportedQuestions.Loss;
import org.tongguan.questionbank.LossKind;

/** What does not go along, by kind, with the first questions that it concerns, each once. */
final class LossCard extends Div {
    private static final int NAMED = 3;
    private static final long serialVersionUID = 1;

    LossCard(String title, List<Loss> losses) {
        SimpleTable table = new SimpleTable(getTranslation("questionfiles.loss"), getTranslation("questionfiles.count"),
                getTranslation("questionfiles.where"));
        Map<LossKind, List<Loss>> kinds = losses.stream()
                .collect(Collectors.groupingBy(Loss::kind, () -> new EnumMap<>(LossKind.class), Collectors.toList()));
        kinds.forEach((kind, each) -> table.row(getTranslation("questionbank.loss." + kind.key()), Formats.count(getLocale(), each.size()),
                places(each)));
        add(new Card(title, table));
    }

    private String places(List<Loss> losses) {
        Map<String, List<Loss>> places = losses.stream().collect(Collectors.groupingBy(this::place, LinkedHashMap::new, Collectors.toList()));
        return first(places.entrySet().stream().map(place -> place.getKey() + details(place.getValue())).toList(), " · ");
    }

    private String place(Loss loss) {
        return loss.line() == 0 ? loss.question() : getTranslation("questionfiles.at-line", "line", loss.line());
    }

    private String details(List<Loss> losses) {
        List<String> words = losses.stream().map(loss -> LossWords.detail(getLocale(), loss)).filter(word -> !word.isEmpty()).distinct().toList();
        return words.isEmpty() ? "" : " (" + first(words, ", ") + ")";
    }

    private static String first(List<String> texts, String between) {
        return texts.stream().limit(NAMED).collect(Collectors.joining(between)) + (texts.size() > NAMED ? " …" : "");
    }
}

package org.tongguan.questionbank.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** The rubric by which people mark a text. */
final class EssayForm extends BodyForm {
    private static final Bilingual EMPTY = Bilingual.of("", "");
    private static final long serialVersionUID = 1;

    private final FormRows criteria;

    EssayForm(Runnable changed) {
        super(changed);
        settings.text("fewest", label("fewest"), "0");
        add(settings);
        criteria = list("criteria", () -> fresh(""));
        criteria.append(fresh("100"));
        add(behind.both("model", label("model"), EMPTY));
    }

    private FormRow fresh(String percent) {
        return row(ItemIds.next("c", criteria.rows().stream().map(FormRow::id).toList()), EMPTY, percent);
    }

    private FormRow row(String id, Bilingual title, String percent) {
        return new FormRow(id, changed).both("title", label("criterion"), title).text(PERCENT, label(PERCENT), percent);
    }

    @Override
    void show(Body body) {
        EssayBody essay = (EssayBody) body;
        settings.set("fewest", Integer.toString(essay.fewest()));
        criteria.fill(essay.criteria().stream().map(line -> row(line.id(), line.title(), plain(line.percent()))).toList());
        behind.set("model", essay.model());
    }

    @Override
    void write(YamlTexts document) {
        Map<String, YamlTexts> lines = new LinkedHashMap<>();
        criteria.rows().forEach(row -> {
            YamlTexts line = YamlTexts.asTyped().text("title", row.both("title"));
            entry(row, PERCENT).forEach(line::put);
            lines.put(row.id(), line);
        });
        document.children("criteria", lines).put("fewest", whole(settings.value("fewest"))).optional("model", behind.both("model"));
    }
}

package org.tongguan.questionbank.ui;

import java.util.List;
import java.util.Map;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ShortTextBody;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** Key points with their wordings. */
final class ShortTextForm extends BodyForm {
    private static final long serialVersionUID = 1;

    private final FormRows points;

    ShortTextForm(Runnable changed) {
        super(changed);
        points = list("points", () -> row(List.of(), ""));
        points.append(row(List.of(), "100"));
        add(behind.both("model", label("model"), Bilingual.of("", "")));
    }

    private FormRow row(List<String> wordings, String percent) {
        return new FormRow("", changed).lines("wordings", label("wordings"), wordings).text(PERCENT, label(PERCENT), percent);
    }

    @Override
    void show(Body body) {
        ShortTextBody shortText = (ShortTextBody) body;
        points.fill(shortText.points().stream().map(point -> row(point.wordings(), plain(point.percent()))).toList());
        behind.set("model", shortText.model());
    }

    @Override
    void write(YamlTexts document) {
        document.put("points", points.rows().stream().map(row -> {
            Map<String, Object> point = entry(row, PERCENT);
            point.put("wordings", row.lines("wordings"));
            return point;
        }).toList()).optional("model", behind.both("model"));
    }
}

package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.ui.Card;
import org.tongguan.questionbank.QuestionExportService;
import org.tongguan.questionbank.QuestionFormat;

/** Gives a course's bank away, and says before what will not go along. */
final class ExportCard extends Div {
    private static final long serialVersionUID = 1;

    private final transient QuestionExportService exports;
    private final Select<String> course;
    private final Select<String> format;
    private final Div result = new Div();

    ExportCard(QuestionExportService exports, Map<String, String> courses) {
        this.exports = exports;
        course = Choice.of(getTranslation("questionfiles.course"), courses);
        format = Choice.of(getTranslation("questionfiles.format"), Choice.formats(this::getTranslation, Optional.empty()));
        course.addValueChangeListener(event -> show());
        format.addValueChangeListener(event -> show());
        Div choices = new Div(course, format);
        choices.addClassName("tg-choices");
        Paragraph about = new Paragraph(getTranslation("questionfiles.export.about"));
        about.addClassName("tg-soft");
        result.getElement().setAttribute("aria-live", "polite");
        add(new Card(getTranslation("questionfiles.export"), about, choices, result));
        show();
    }

    /** Looks again at what an export would hold now. */
    void show() {
        result.removeAll();
        if (course.getValue() == null) {
            return;
        }
        QuestionFormat chosen = QuestionFormat.ofKey(format.getValue()).orElse(QuestionFormat.YAML);
        QuestionExportService.ExportSummary summary = exports.summary(course.getValue(), chosen);
        String address = "api/v1/question-exports?course=" + course.getValue() + "&format=" + chosen.key();
        int parts = summary.parts().size();
        if (parts == 1) {
            result.add(link(address, getTranslation("questionfiles.download", "count", summary.written())));
        } else {
            result.add(new Paragraph(getTranslation("questionfiles.download.parts", "parts", parts)));
            for (int part = 1; part <= parts; part++) {
                result.add(link(address + "&part=" + part, getTranslation("questionfiles.download.part", "part", part, "count", summary.parts().get(part - 1))));
            }
        }
        if (!summary.losses().isEmpty()) {
            result.add(new LossCard(getTranslation("questionfiles.losses.out"), summary.losses()));
        }
    }

    private static Paragraph link(String address, String text) {
        Anchor file = new Anchor(address, text);
        file.addClassName("tg-button");
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        return new Paragraph(file);
    }
}

package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.SimpleTable;
import org.tongguan.questionbank.ImportLine;
import org.tongguan.questionbank.ImportPreview;
import org.tongguan.questionbank.ImportedQuestions.Fault;

/** What an import would do, what is wrong by line, and what cannot be kept. */
final class PreviewCard extends Div {
    private static final int NAMED = 10;
    private static final long serialVersionUID = 1;

    PreviewCard(ImportPreview preview) {
        Card card = new Card(getTranslation("questionfiles.preview"));
        Div figures = new Div(new Badge(getTranslation("questionfiles.format." + preview.format().key()), Badge.Tone.INFO));
        figures.addClassName("tg-row");
        if (preview.isFaultless()) {
            figures.add(new Badge(getTranslation("questionfiles.added", "count", preview.added()), Badge.Tone.GOOD),
                    new Badge(getTranslation("questionfiles.changed", "count", preview.changed()), Badge.Tone.WARNING),
                    new Badge(getTranslation("questionfiles.unchanged", "count", preview.unchanged()), Badge.Tone.INFO));
        } else {
            figures.add(new Badge(getTranslation("questionfiles.faults", "count", preview.faults().size()), Badge.Tone.BAD));
        }
        card.add(figures);
        if (preview.isFaultless() && !preview.differs()) {
            card.add(new Paragraph(getTranslation("questionfiles.same")));
        }
        if (!preview.fromFiles().isEmpty()) {
            card.add(new Paragraph(getTranslation("questionfiles.from-files", "count", preview.fromFiles().size(), "codes",
                    first(preview.fromFiles()))));
        }
        if (!preview.reviewAgain().isEmpty()) {
            Paragraph again = new Paragraph(getTranslation("questionfiles.review-again", "count", preview.reviewAgain().size(), "codes",
                    first(preview.reviewAgain())));
            again.setId("questions-review-again");
            card.add(again);
        }
        twice(card, "questionfiles.duplicates", preview.duplicates());
        twice(card, "questionfiles.held-twice", preview.heldTwice());
        if (!preview.lines().isEmpty()) {
            lines(card, preview);
        }
        add(card);
        if (!preview.isFaultless()) {
            add(faults(preview));
        }
        if (!preview.losses().isEmpty()) {
            add(new LossCard(getTranslation("questionfiles.losses.in"), preview.losses()));
        }
    }

    private static String first(List<String> codes) {
        return String.join(", ", codes.stream().limit(NAMED).toList()) + (codes.size() > NAMED ? " …" : "");
    }

    /** Changed ones first, each with what differs. */
    private void lines(Card card, ImportPreview preview) {
        SimpleTable table = new SimpleTable(getTranslation("questionfiles.change"), getTranslation("questionbank.type"), getTranslation("questionbank.stem"));
        preview.lines().forEach(line -> table.row(change(line), getTranslation("exam.type." + line.type().key()),
                line.code() + " · " + line.stem().in(getLocale())));
        card.add(table);
        int more = preview.added() + preview.changed() - preview.lines().size();
        if (more > 0) {
            card.add(new Paragraph(getTranslation("questionfiles.more", "count", more)));
        }
    }

    private String change(ImportLine line) {
        if (line.added()) {
            return getTranslation("questionfiles.change.added");
        }
        return line.changed().isEmpty() ? getTranslation("questionfiles.change.again") : getTranslation("questionbank.changed", "fields",
                line.changed().stream().map(field -> getTranslation("questionbank.changed." + field)).collect(Collectors.joining("、")));
    }

    private void twice(Card card, String text, List<List<String>> pairs) {
        if (!pairs.isEmpty()) {
            card.add(new Paragraph(getTranslation(text, "count", pairs.size(), "codes",
                    String.join("; ", pairs.stream().limit(NAMED).map(pair -> String.join(" = ", pair)).toList()))));
        }
    }

    private Card faults(ImportPreview preview) {
        SimpleTable table = new SimpleTable(getTranslation("questionfiles.line"), getTranslation("questionfiles.fault"));
        for (Fault fault : preview.faults()) {
            String text = Texts.text(getLocale(), "error." + fault.code(), fault.values());
            table.row(fault.line() == 0 ? getTranslation("questionfiles.whole") : fault.place(),
                    fault.part().isEmpty() ? text : getTranslation("questionfiles.fault.part", "part", fault.part(), "fault", text));
        }
        Paragraph hint = new Paragraph(getTranslation("questionfiles.faults.hint"));
        hint.addClassName("tg-soft");
        return new Card(getTranslation("questionfiles.faults.title"), hint, table);
    }
}

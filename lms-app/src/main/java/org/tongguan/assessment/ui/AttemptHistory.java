package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import org.tongguan.assessment.AttemptSummary;
import org.tongguan.assessment.AttemptSummary.Outcome;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.SealedBy;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StackTable;

/** All attempts of the candidate with score and a way to each result, latest first. */
class AttemptHistory extends Card {
    private static final List<String> COLUMNS = List.of("exam", "number", "at", "outcome", "percent", "receipt");
    private static final long serialVersionUID = 1;

    private final StackTable table = new StackTable("assessment.attempts.", COLUMNS);

    private record Line(ExamCard exam, AttemptSummary attempt) {
    }

    AttemptHistory(List<ExamCard> exams) {
        super("");
        add(new H2(getTranslation("assessment.attempts.title")));
        setId("attempts");
        List<Line> lines = exams.stream().flatMap(exam -> exam.past().stream().map(attempt -> new Line(exam, attempt)))
                .sorted(Comparator.comparing((Line line) -> line.attempt().startedAt()).reversed()).toList();
        if (lines.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("assessment.attempts.empty"));
            none.addClassName("tg-soft");
            add(none);
            return;
        }
        lines.forEach(line -> table.row(row(line)));
        add(table);
    }

    private NativeTableRow row(Line line) {
        AttemptSummary attempt = line.attempt();
        NativeTableRow row = new NativeTableRow();
        row.add(table.cell("exam", new Span(line.exam().title().in(getLocale()))),
                table.cell("number", new Span(getTranslation("assessment.number", "number", attempt.number()))),
                table.cell("at", new Span(Formats.moment(getLocale(), attempt.startedAt()))),
                table.cell("outcome", outcome(attempt)),
                table.cell("percent", new Span(attempt.outcome().flatMap(Outcome::percent).map(percent -> percent.toPlainString() + "%").orElse("–"))),
                table.cell("receipt", attempt.outcome().isPresent() ? result(line) : new Span("–")));
        return row;
    }

    private Component outcome(AttemptSummary attempt) {
        if (attempt.outcome().isEmpty()) {
            return new Badge(getTranslation("assessment.outcome.running"), Badge.Tone.WARNING);
        }
        Outcome outcome = attempt.outcome().get();
        Div words = new Div(outcome.percent().isEmpty() ? new Badge(getTranslation("assessment.outcome.awaits-marks"), Badge.Tone.WARNING)
                : outcome.passed() ? new Badge(getTranslation("assessment.outcome.passed"), Badge.Tone.GOOD)
                        : new Badge(getTranslation("assessment.outcome.failed"), Badge.Tone.BAD));
        words.addClassName("tg-row");
        if (outcome.by() != SealedBy.CANDIDATE) {
            Span note = new Span(getTranslation("assessment.outcome.by." + outcome.by().key()));
            note.addClassNames("tg-soft", "tg-small");
            words.add(note);
        }
        return words;
    }

    private Anchor result(Line line) {
        Anchor link = ExamTile.page("exam/" + line.exam().id() + "?attempt=" + line.attempt().id(), getTranslation("assessment.open"));
        link.getElement().setAttribute("aria-label", getTranslation("assessment.open.label", "number", line.attempt().number()));
        return link;
    }
}

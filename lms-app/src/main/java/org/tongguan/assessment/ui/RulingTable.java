package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.assessment.RulingPreview.Change;
import org.tongguan.assessment.RulingPreview.Line;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.StackTable;

/** Whose result a ruling changes, from what to what. */
class RulingTable extends Div {
    private static final List<String> COLUMNS = List.of("person", "department", "before", "after", "outcome");
    private static final long serialVersionUID = 1;

    private final StackTable table = new StackTable("ruling.lines.", COLUMNS);

    RulingTable(List<Line> lines) {
        table.table().addClassName("tg-ruling-lines");
        lines.forEach(line -> table.row(row(line)));
        add(table);
    }

    private NativeTableRow row(Line line) {
        Change change = line.change();
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(line.person().map(person -> person.name() + " ").orElse("–")));
        line.person().ifPresent(person -> {
            Span number = new Span(person.staffNumber());
            number.addClassNames("tg-soft", "tg-small");
            name.add(number);
        });
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name, table.cell("department", new Span(line.person().map(person -> person.departmentName().in(getLocale())).orElse("–"))),
                table.cell("before", new Span(change.percentBefore().toPlainString() + "%")),
                table.cell("after", new Span(change.percent().toPlainString() + "%")), table.cell("outcome", outcome(line)));
        return row;
    }

    private Component outcome(Line line) {
        Div words = new Div(badge(line.change().passedBefore()));
        words.addClassName("tg-row");
        if (line.change().changesSide()) {
            words.add(new Span("→"), badge(line.change().passed()));
        }
        if (line.certificate()) {
            words.add(new Badge(getTranslation("ruling.lines.certificate"), Badge.Tone.WARNING));
        }
        return words;
    }

    private Badge badge(boolean passed) {
        return passed ? new Badge(getTranslation("assessment.outcome.passed"), Badge.Tone.GOOD)
                : new Badge(getTranslation("assessment.outcome.failed"), Badge.Tone.BAD);
    }
}

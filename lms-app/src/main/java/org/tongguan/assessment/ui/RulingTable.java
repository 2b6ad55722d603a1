package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.assessment.RulingPreview.Change;
import org.tongguan.assessment.RulingPreview.Line;
import org.tongguan.platform.ui.Badge;

/** Whose result a ruling changes, from what to what. */
class RulingTable extends Div {
    private static final List<String> COLUMNS = List.of("person", "department", "before", "after", "outcome");
    private static final long serialVersionUID = 1;

    /** @param total changes, of which the lines are the first */
    RulingTable(List<Line> lines, int total) {
        if (lines.size() < total) {
            Paragraph part = new Paragraph(getTranslation("ruling.lines.part", "shown", lines.size(), "total", total));
            part.addClassNames("tg-soft", "tg-small");
            add(part);
        }
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack", "tg-ruling-lines");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("ruling.lines." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        lines.forEach(line -> table.getBody().add(row(line)));
        Div scroll = new Div(table);
        scroll.addClassName("tg-scroll");
        add(scroll);
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
        row.add(name, cell("department", new Span(line.person().map(person -> person.departmentName().in(getLocale())).orElse("–"))),
                cell("before", new Span(change.percentBefore().toPlainString() + "%")),
                cell("after", new Span(change.percent().toPlainString() + "%")), cell("outcome", outcome(line)));
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

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("ruling.lines." + column));
        return cell;
    }
}

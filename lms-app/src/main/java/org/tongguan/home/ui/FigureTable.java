package org.tongguan.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A short table of a desk; on a phone each line becomes a small card. */
class FigureTable extends NativeTable {
    private static final long serialVersionUID = 1;
    private final List<String> columns;

    /** @param columns translated headings; the first column names the line */
    FigureTable(String... columns) {
        this.columns = List.of(columns);
        addClassNames("tg-table", "tg-stack");
        NativeTableRow head = getHead().addRow();
        this.columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
    }

    /** A person's name, which stays on one line in Chinese. */
    static Span person(String name) {
        Span person = new Span(name);
        person.addClassName("tg-person");
        return person;
    }

    void line(Component name, Component... cells) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = getBody().addRow();
        row.add(first);
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", columns.get(i + 1));
            row.add(cell);
        }
    }
}

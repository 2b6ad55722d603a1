package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table whose first column names the row and whose others hold figures; on a phone each row becomes a small card. */
class FigureTable extends NativeTable {
    private static final long serialVersionUID = 1;
    private final List<String> headers;

    FigureTable(String caption, List<String> headers) {
        this.headers = headers;
        addClassNames("tg-table", "tg-stack", "tg-stack-pairs");
        setCaptionText(caption);
        NativeTableRow head = getHead().addRow();
        for (int i = 0; i < headers.size(); i++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(headers.get(i));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("tg-number", i > 0);
            head.add(cell);
        }
    }

    FigureTable row(Component name, List<String> figures) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(head);
        for (int i = 0; i < figures.size(); i++) {
            NativeTableCell cell = new NativeTableCell(figures.get(i));
            cell.addClassName("tg-number");
            cell.getElement().setAttribute("data-label", headers.get(i + 1));
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }
}

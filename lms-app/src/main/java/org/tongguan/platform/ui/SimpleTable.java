package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A short table of texts; on a phone each row becomes a card. Its region can be reached and scrolled by keyboard. */
public final class SimpleTable extends Div {
    private static final long serialVersionUID = 1;
    private final List<String> headers;
    private final NativeTableBody body = new NativeTableBody();

    public SimpleTable(String... headers) {
        this.headers = List.of(headers);
        addClassName("tg-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", String.join(", ", headers));
        NativeTableRow head = new NativeTableRow();
        for (String header : headers) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTable table = new NativeTable(new NativeTableHeader(head), body);
        table.addClassNames("tg-table", "tg-stack");
        add(table);
    }

    public void row(String... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", headers.get(i));
            row.add(cell);
        }
        body.add(row);
    }
}

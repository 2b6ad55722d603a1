package org.tongguan.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table of components; on a phone each row becomes a card, whose cells say which column they are. */
public final class StackTable extends Div {
    private static final long serialVersionUID = 1;
    private final String texts;
    private final NativeTable table = new NativeTable();

    /** @param texts beginning of the text keys that the columns' names end */
    public StackTable(String texts, List<String> columns) {
        this.texts = texts;
        addClassName("tg-scroll");
        table.addClassNames("tg-table", "tg-stack");
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(texts + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        add(table);
    }

    public void row(NativeTableRow row) {
        table.getBody().add(row);
    }

    public NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation(texts + column));
        return cell;
    }

    /** The table within, for its style. */
    public NativeTable table() {
        return table;
    }
}

package org.tongguan.catalogue.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.tongguan.catalogue.LoadFault;
import org.tongguan.platform.i18n.Texts;

/** Faults in content files: where, and what to mend. */
class FaultTable extends NativeTable {
    private static final long serialVersionUID = 1;

    FaultTable(List<LoadFault> faults) {
        addClassName("tg-table");
        NativeTableRow head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation("catalogue.fault.place")),
                new NativeTableHeaderCell(getTranslation("catalogue.fault.text")));
        NativeTableHeader header = new NativeTableHeader();
        header.add(head);
        NativeTableBody body = new NativeTableBody();
        for (LoadFault fault : faults) {
            NativeTableRow row = new NativeTableRow();
            row.add(new NativeTableCell(fault.place()),
                    new NativeTableCell(Texts.text(getLocale(), "error." + fault.code(), fault.values())));
            body.add(row);
        }
        add(header, body);
    }
}

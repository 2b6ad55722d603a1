package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.tongguan.appraisal.RecordTotal;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.shared.Period;

/** People with their totals; a name opens the person's record of the same period. */
class RecordTable extends NativeTable {
    private static final List<String> COLUMNS = List.of("person", "department", "tier", "evidence", "total");
    private static final long serialVersionUID = 1;

    RecordTable(List<RecordTotal> totals, Period period) {
        addClassNames("tg-table", "tg-stack");
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("records." + column));
            cell.getElement().setAttribute("scope", "col");
            if (column.equals("evidence") || column.equals("total")) {
                cell.addClassName("tg-number");
            }
            head.add(cell);
        });
        totals.forEach(total -> getBody().add(line(total, period)));
    }

    private NativeTableRow line(RecordTotal total, Period period) {
        PersonSummary person = total.person();
        RouterLink link = new RouterLink(person.name(), PersonRecordView.class, new RouteParameters("person", person.id().toString()));
        link.setQueryParameters(QueryParameters.of("period", period.key()));
        Span number = new Span(" " + person.staffNumber());
        number.addClassNames("tg-soft", "tg-small");
        NativeTableHeaderCell name = new NativeTableHeaderCell(link, number);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name, cell("department", person.departmentName().in(getLocale()), false),
                cell("tier", getTranslation("tier." + person.tier().key()), false),
                cell("evidence", String.valueOf(total.evidence()), true), cell("total", total.total().toPlainString(), true));
        return row;
    }

    private NativeTableCell cell(String column, String text, boolean number) {
        NativeTableCell cell = new NativeTableCell(new Span(text));
        cell.getElement().setAttribute("data-label", getTranslation("records." + column));
        if (number) {
            cell.addClassName("tg-number");
        }
        return cell;
    }
}

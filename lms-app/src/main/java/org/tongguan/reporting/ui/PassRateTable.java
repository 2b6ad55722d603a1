package org.tongguan.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.ReportWords;
import org.tongguan.reporting.Standing;

/** One line for each department below the chosen one, leading down, and the total. On a phone each line becomes a small card. */
class PassRateTable extends NativeTable {
    static final String ID = "pass-rate-table";
    private static final List<String> COLUMNS = List.of("department", "assigned", "sat", "passed", "pass-rate", "completion", "standing");
    private static final long serialVersionUID = 1;

    PassRateTable(PassRateReport report) {
        setId(ID);
        addClassNames("tg-table", "tg-stack", "tg-stack-pairs");
        setCaptionText(getTranslation("reporting.table.caption"));
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> head.add(header(column)));
        for (PassRateReport.Row row : report.rows()) {
            String name = ReportWords.row(getLocale(), row);
            Component shown = row.direct() ? new Span(name) : new PassRateLink(name, report.filter().at(row.department()));
            getBody().add(line(shown, row.counts(), row.standing()));
        }
        getFoot().add(line(new Span(getTranslation("reporting.column.total")), report.total(), report.standing()));
    }

    private NativeTableHeaderCell header(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("reporting.column." + column));
        cell.getElement().setAttribute("scope", "col");
        cell.setClassName("tg-number", !column.equals("department") && !column.equals("standing"));
        return cell;
    }

    private NativeTableRow line(Component name, PassCounts counts, Standing standing) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(head);
        row.add(figure("assigned", number(counts.assigned())), figure("sat", number(counts.sat())),
                figure("passed", number(counts.passed())), figure("pass-rate", ReportWords.percent(getLocale(), counts.passRate())),
                figure("completion", ReportWords.percent(getLocale(), counts.completion())));
        NativeTableCell state = new NativeTableCell(new StandingBadge(standing, getLocale()));
        state.getElement().setAttribute("data-label", getTranslation("reporting.column.standing"));
        row.add(state);
        return row;
    }

    private NativeTableCell figure(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.addClassName("tg-number");
        cell.getElement().setAttribute("data-label", getTranslation("reporting.column." + column));
        return cell;
    }

    private String number(long figure) {
        return Formats.count(getLocale(), figure);
    }
}

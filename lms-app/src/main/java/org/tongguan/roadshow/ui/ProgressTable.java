package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.organisation.PersonId;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntrySummary;
import org.tongguan.roadshow.SheetProgress;

/** Who has handed in what: judges down, entries across. */
class ProgressTable extends Div {
    private static final long serialVersionUID = 1;

    ProgressTable(List<EntrySummary> entries, List<SheetProgress> progress) {
        addClassName("tg-scroll");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("roadshow.event.progress"));
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack");
        NativeTableRow head = new NativeTableRow(heading(getTranslation("roadshow.event.judge"), "col"));
        entries.forEach(entry -> head.add(heading(entry.position() + ". " + entry.title().in(getLocale()), "col")));
        table.getHead().add(head);
        byJudge(progress).values().forEach(sheets -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(heading(sheets.values().iterator().next().name(), "row"));
            for (EntrySummary entry : entries) {
                NativeTableCell cell = row.addDataCell();
                cell.getElement().setAttribute("data-label", entry.title().in(getLocale()));
                cell.add(Badges.of(sheets.get(entry.id()).state()));
            }
        });
        add(table);
    }

    private static Map<PersonId, Map<EntryId, SheetProgress>> byJudge(List<SheetProgress> progress) {
        Map<PersonId, Map<EntryId, SheetProgress>> judges = new LinkedHashMap<>();
        progress.forEach(sheet -> judges.computeIfAbsent(sheet.judge(), id -> new LinkedHashMap<>()).put(sheet.entry(), sheet));
        return judges;
    }

    private static NativeTableHeaderCell heading(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

package org.tongguan.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tongguan.organisation.RosterFault;
import org.tongguan.organisation.RosterPreview;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.SimpleTable;

/** What is wrong with a roster, place by place, and in which files. */
final class RosterFaultTable extends Div {
    private static final long serialVersionUID = 1;

    RosterFaultTable(RosterPreview preview, String checked) {
        SimpleTable table = new SimpleTable(getTranslation("roster.column.sheet"), getTranslation("roster.column.row"),
                getTranslation("roster.column.column"), getTranslation("roster.column.fault"));
        for (RosterFault fault : preview.faults()) {
            table.row(getTranslation("roster.sheet." + fault.sheet()), fault.row() == 0 ? "–" : String.valueOf(fault.row()),
                    fault.column().isEmpty() ? "–" : fault.column(),
                    Texts.text(getLocale(), "error." + fault.rule().code(), fault.values()));
        }
        String total = Formats.count(getLocale(), preview.faultsTotal());
        Paragraph hint = new Paragraph(getTranslation("roster.faults.hint"));
        hint.addClassName("tg-soft");
        Paragraph files = new Paragraph(checked);
        add(new Card(getTranslation("roster.faults"), new Badge(getTranslation("roster.faults.total", "total", total), Badge.Tone.BAD), files,
                hint, table));
    }
}

package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** What is wrong with a sheet of marks, place by place. */
class SheetFaults extends Card {
    private static final long serialVersionUID = 1;

    SheetFaults(DomainError error) {
        super("");
        setId("faults");
        add(new Badge(FailureNotice.text(error, getLocale()), Badge.Tone.BAD));
        if (error.faults().isEmpty()) {
            return;
        }
        FigureTable table = new FigureTable(getTranslation("item-analysis.faults.caption"),
                List.of(getTranslation("item-analysis.faults.place"), getTranslation("item-analysis.faults.fault")));
        table.addClassName("tg-faults");
        for (DomainError.Fault fault : error.faults()) {
            table.row(new Span(fault.where().isEmpty() ? getTranslation("item-analysis.faults.sheet") : fault.where()),
                    List.of(Texts.text(getLocale(), "error." + fault.code(), fault.values())));
        }
        add(table);
    }
}

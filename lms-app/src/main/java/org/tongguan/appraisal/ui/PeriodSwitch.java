package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.tongguan.shared.PeriodUnit;

/** Month, quarter or year, and the one before and after; each choice is a link, so that the address keeps it. */
class PeriodSwitch extends Nav {
    private static final long serialVersionUID = 1;

    PeriodSwitch(RecordAddress address) {
        addClassNames("tg-row", "tg-spread", "tg-period-switch");
        getElement().setAttribute("aria-label", getTranslation("period.units"));
        Div units = new Div();
        units.addClassName("tg-segments");
        for (PeriodUnit unit : PeriodUnit.values()) {
            RouterLink link = address.link(getTranslation("period.unit." + unit.key()), address.as(unit));
            if (unit == address.period().unit()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            units.add(link);
        }
        Span name = new Span(RecordWords.period(getLocale(), address.period()));
        name.addClassName("tg-period");
        Div turning = new Div(turn("‹", "period.previous", address, -1), name, turn("›", "period.next", address, 1));
        turning.addClassNames("tg-row", "tg-turning");
        add(units, turning);
    }

    private RouterLink turn(String sign, String name, RecordAddress address, int step) {
        RouterLink link = address.link(sign, step < 0 ? address.period().previous() : address.period().next());
        link.addClassName("tg-turn");
        link.getElement().setAttribute("aria-label", getTranslation(name));
        link.getElement().setAttribute("title", getTranslation(name));
        return link;
    }
}

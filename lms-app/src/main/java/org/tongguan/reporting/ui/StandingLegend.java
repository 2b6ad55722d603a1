package org.tongguan.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalDouble;
import org.tongguan.reporting.ReportWords;
import org.tongguan.reporting.Standing;

/** What the three colours mean and how the two rates are counted. */
class StandingLegend extends Div {
    private static final long serialVersionUID = 1;

    StandingLegend(Standing.Bounds bounds) {
        addClassNames("tg-row", "tg-soft", "tg-small");
        String green = ReportWords.percent(getLocale(), OptionalDouble.of(bounds.green()));
        String amber = ReportWords.percent(getLocale(), OptionalDouble.of(bounds.amber()));
        add(new StandingBadge(Standing.GREEN, getLocale()), new Span(getTranslation("reporting.legend.green", "green", green)));
        add(new StandingBadge(Standing.AMBER, getLocale()), new Span(getTranslation("reporting.legend.amber", "amber", amber)));
        add(new StandingBadge(Standing.RED, getLocale()), new Span(getTranslation("reporting.legend.red", "amber", amber)));
        add(new Span(getTranslation("reporting.legend.rates")));
    }
}

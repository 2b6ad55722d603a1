package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/**
 * A screen with its period, and what else stands in the address; so that a link shows the same again.
 *
 * @param others query parameters besides the period
 */
record RecordAddress(Class<? extends Component> view, RouteParameters route, Period period, Map<String, String> others, LocalDate today) {
    private static final String PERIOD = "period";

    /** Reads the period; what cannot be read falls back to the current quarter. */
    static RecordAddress of(Class<? extends Component> view, RouteParameters route, QueryParameters given, Map<String, String> others,
            Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        Period period = given.getSingleParameter(PERIOD).flatMap(Period::parse).orElseGet(() -> Period.of(PeriodUnit.QUARTER, today));
        return new RecordAddress(view, route, period, others, today);
    }

    /** The period of this length around today, when today lies in the one shown; else at its beginning. */
    Period as(PeriodUnit unit) {
        return Period.of(unit, period.covers(today) ? today : period.from());
    }

    RouterLink link(String text, Period to) {
        RouterLink link = new RouterLink(text, view, route);
        link.setQueryParameters(parameters(to));
        return link;
    }

    QueryParameters parameters(Period to) {
        return QueryParameters.simple(with(others, to));
    }

    private static Map<String, String> with(Map<String, String> others, Period period) {
        Map<String, String> all = new TreeMap<>(others);
        all.put(PERIOD, period.key());
        return all;
    }
}

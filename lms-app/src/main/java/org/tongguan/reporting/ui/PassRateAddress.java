package org.tongguan.reporting.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/**
 * The filters as they stand in the address, so that a link shows the same to everyone who may see it. What cannot be read falls back to
 * the widest choice.
 *
 * @param page of the list of those who are behind, from 0
 */
record PassRateAddress(PassRateFilter filter, int page) {
    static final String ROUTE = "pass-rates";
    private static final String DEPARTMENT = "department";
    private static final String TIER = "tier";
    private static final String PERIOD = "period";
    private static final String PAGE = "page";

    static PassRateAddress of(Location location, Clock clock) {
        QueryParameters given = location.getQueryParameters();
        PassRateFilter filter = new PassRateFilter(
                number(given, DEPARTMENT).map(DepartmentId::new),
                given.getSingleParameter(TIER).flatMap(Tier::ofKey),
                given.getSingleParameter(PERIOD).flatMap(Period::parse)
                        .orElseGet(() -> Period.running(PeriodUnit.QUARTER, clock, ClockProducer.ZONE)));
        return new PassRateAddress(filter, number(given, PAGE).map(page -> (int) Math.min(page, Integer.MAX_VALUE / 1000)).orElse(0));
    }

    static QueryParameters parameters(PassRateFilter filter) {
        return parameters(filter, 0);
    }

    static QueryParameters parameters(PassRateFilter filter, int page) {
        return QueryParameters.simple(values(filter, page));
    }

    /** Where the spreadsheet of the same figures is, relative to the application's root. */
    static String export(PassRateFilter filter, String language) {
        Map<String, String> values = values(filter, 0);
        values.put("lang", language);
        return "api/v1/pass-rates/export?" + values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("&"));
    }

    private static Map<String, String> values(PassRateFilter filter, int page) {
        Map<String, String> values = new TreeMap<>();
        filter.department().ifPresent(department -> values.put(DEPARTMENT, department.toString()));
        filter.tier().ifPresent(tier -> values.put(TIER, tier.key()));
        values.put(PERIOD, filter.period().key());
        if (page > 0) {
            values.put(PAGE, Integer.toString(page));
        }
        return values;
    }

    private static Optional<Long> number(QueryParameters given, String name) {
        return given.getSingleParameter(name).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
    }
}

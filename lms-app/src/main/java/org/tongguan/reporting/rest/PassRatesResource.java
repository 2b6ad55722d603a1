package org.tongguan.reporting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.reporting.BehindPerson;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.reporting.PassRateService;
import org.tongguan.reporting.ReportingError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/**
 * Pass rates for organisation officers, each inside the own subtree. Common parameters: {@code department} an id, else the caller's own;
 * {@code tier} a key such as {@code general-staff}, else all; {@code period} such as {@code 2026-11}, {@code 2026-Q4} or {@code 2026}, else
 * the running quarter.
 */
@Path("pass-rates")
@Produces("application/json")
@RequestScoped
public class PassRatesResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private PassRateService passRates;
    @Inject
    private Clock clock;
    @QueryParam("department")
    private Long department;
    @QueryParam("tier")
    private String tier;
    @QueryParam("period")
    private String period;

    /** One row for each department right below the chosen one. */
    @GET
    public PassRateJson report() {
        return PassRateJson.of(passRates.report(filter()));
    }

    /** Who has not passed an assigned course as of now; the nearest or longest missed day first. */
    @GET
    @Path("behind")
    public Page<BehindJson> behind(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<BehindPerson> page = passRates.behind(filter(), Math.max(0, offset), limit);
        return new Page<>(page.items().stream().map(BehindJson::of).toList(), page.total(), page.offset(), page.limit());
    }

    /** The report as a spreadsheet. @param language {@code zh-CN} or {@code en}; else the language that the caller accepts */
    @GET
    @Path("export")
    @Produces({XLSX, "application/problem+json"})
    public Response export(@QueryParam("lang") String language, @Context HttpHeaders headers) {
        Locale locale = Texts.nearest(language != null ? Locale.forLanguageTag(language) : headers.getAcceptableLanguages().get(0));
        PassRateFilter filter = filter();
        byte[] file = passRates.export(filter, locale);
        return Response.ok(file, XLSX)
                .header("Content-Disposition", "attachment; filename=\"pass-rates-" + filter.period().key() + ".xlsx\"")
                .header("Cache-Control", "no-store").build();
    }

    private PassRateFilter filter() {
        Optional<Tier> chosen = Optional.ofNullable(tier).filter(key -> !key.isBlank()).map(key -> Tier.ofKey(key)
                .orElseThrow(() -> new DomainError(ReportingError.TIER_UNKNOWN, Map.of("tier", key))));
        Period when = period == null || period.isBlank() ? Period.running(PeriodUnit.QUARTER, clock, ClockProducer.ZONE)
                : Period.parse(period).orElseThrow(() -> new DomainError(ReportingError.PERIOD_UNKNOWN, Map.of("period", period)));
        return new PassRateFilter(Optional.ofNullable(department).map(DepartmentId::new), chosen, when);
    }
}

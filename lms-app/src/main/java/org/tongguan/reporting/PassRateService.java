package org.tongguan.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.reporting.domain.PassRateSheet;
import org.tongguan.reporting.domain.SubtreeRollUp;
import org.tongguan.reporting.persistence.BehindQueries;
import org.tongguan.reporting.persistence.PassRateQueries;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Pass rates for the organisation department (rules R1 to R6 of this package). Each call costs a fixed number of queries. */
@Access
@ApplicationScoped
public class PassRateService {
    /** Where the list of people who are behind ends; beyond, departments and tiers narrow it. */
    public static final int MOST_BEHIND = 5_000;

    private final CurrentPerson caller;
    private final PassRateQueries passRates;
    private final PassFigures figures;
    private final BehindQueries behind;
    private final Clock clock;
    private final Standing.Bounds bounds;

    @Inject
    PassRateService(CurrentPerson caller, PassRateQueries passRates, PassFigures figures, BehindQueries behind, Clock clock,
            @ConfigProperty(name = "tongguan.pass-rate.green") double green,
            @ConfigProperty(name = "tongguan.pass-rate.amber") double amber) {
        this.caller = caller;
        this.passRates = passRates;
        this.figures = figures;
        this.behind = behind;
        this.clock = clock;
        this.bounds = new Standing.Bounds(green, amber);
    }

    @SuppressWarnings("NullAway")
    PassRateService() {
        this(null, null, null, null, null, 1, 1);
    }

    /**
     * Pass rates of the filter's department, one row for each department right below it.
     *
     * @throws DomainError {@code access.out-of-scope} when the department lies outside the caller's subtree, {@code input.not-found}
     */
    @Access(Role.ORG_OFFICER)
    public PassRateReport report(PassRateFilter filter) {
        DepartmentScope scope = caller.scope();
        return report(filter, scope.path(), path(filter, scope));
    }

    /**
     * Who has not passed an assigned course in the filter's department and tier as of now; the period does not matter. The list ends after
     * {@link #MOST_BEHIND}, who are those longest overdue.
     */
    @Access(Role.ORG_OFFICER)
    public Page<BehindPerson> behind(PassRateFilter filter, int offset, int limit) {
        String path = path(filter, caller.scope());
        int most = Page.limit(limit);
        int from = Math.max(0, Math.min(MOST_BEHIND, offset));
        List<BehindPerson> people = behind.list(path, filter.tier(), today(), from, Math.min(most, MOST_BEHIND - from));
        return new Page<>(people, Math.min(MOST_BEHIND, figures.behind(path, filter.tier(), today()).notPassed()), from, most);
    }

    /** How many are behind as of now in the filter's department and tier. */
    @Access(Role.ORG_OFFICER)
    public BehindTotals behindTotals(PassRateFilter filter) {
        return figures.behind(path(filter, caller.scope()), filter.tier(), today());
    }

    /** The report of {@link #report} as a spreadsheet (XLSX), in the given language. */
    @Access(Role.ORG_OFFICER)
    public byte[] export(PassRateFilter filter, Locale locale) {
        DepartmentScope scope = caller.scope();
        PassRateReport report = report(filter, scope.path(), path(filter, scope));
        return new PassRateSheet(report, locale, clock.instant()).bytes();
    }

    /** The bounds of the three colours, to be named beside them. */
    @Access(Role.ORG_OFFICER)
    public Standing.Bounds bounds() {
        return bounds;
    }

    private PassRateReport report(PassRateFilter filter, String top, String path) {
        PassFigures.Counted counted = figures.counts(path, filter.tier(), filter.period());
        List<PassRateReport.Row> rows = new SubtreeRollUp(path, bounds).rows(counted.departments());
        PassCounts total = rows.stream().map(PassRateReport.Row::counts).reduce(PassCounts.NONE, PassCounts::plus);
        return new PassRateReport(filter, passRates.steps(top, path), rows, total, bounds.of(total.passRate()), counted.at());
    }

    private String path(PassRateFilter filter, DepartmentScope scope) {
        DepartmentId department = filter.department().orElse(scope.department());
        String path = passRates.path(department).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        if (!scope.covers(path)) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
        return path;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
    }
}

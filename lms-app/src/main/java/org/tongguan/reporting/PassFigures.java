package org.tongguan.reporting;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongguan.organisation.Tier;
import org.tongguan.reporting.domain.DepartmentCounts;
import org.tongguan.reporting.domain.Group;
import org.tongguan.reporting.domain.Kept;
import org.tongguan.reporting.persistence.BehindQueries;
import org.tongguan.reporting.persistence.PassRateQueries;
import org.tongguan.shared.Period;

/** The counts behind pass rates: of everybody at once, by department and tier, from which each officer's part is summed up (R7). */
@ApplicationScoped
class PassFigures {
    private static final Logger LOG = Logger.getLogger(PassFigures.class.getName());

    @Inject
    private PassRateQueries passRates;
    @Inject
    private BehindQueries behind;
    @Inject
    private Clock clock;
    @Resource
    private ManagedExecutorService executor;
    private Kept<Period, Map<Group, PassCounts>> rates;
    private Kept<LocalDate, Map<Group, BehindTotals>> totals;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    @PostConstruct
    void begin() {
        rates = new Kept<>(passRates::counts, clock, this::inTurn);
        totals = new Kept<>(behind::totals, clock, this::inTurn);
    }

    /** One count after the other, so that they never take the whole machine from those who wait for a list. */
    private synchronized void inTurn(Runnable count) {
        last = last.thenRunAsync(count, executor).exceptionally(failure -> {
            LOG.log(Level.WARNING, "pass rates could not be counted anew", failure);
            return null;
        });
    }

    /** Counts of a department and those below, and when they were counted. */
    record Counted(List<DepartmentCounts> departments, Instant at) {
    }

    /** The department at {@code path} and all in service below it, each with the people directly in it. */
    Counted counts(String path, Optional<Tier> tier, Period period) {
        Kept.Count<Map<Group, PassCounts>> count = rates.get(period);
        rates.prepare(period.previous());
        List<DepartmentCounts> departments = passRates.subtree(path).stream().map(place -> new DepartmentCounts(place.id(), place.name(), place.path(),
                Arrays.stream(Tier.values()).map(each -> new Group(place.id().value(), each)).filter(group -> group.of(tier))
                        .map(group -> count.value().getOrDefault(group, PassCounts.NONE)).reduce(PassCounts.NONE, PassCounts::plus))).toList();
        return new Counted(departments, count.at());
    }

    BehindTotals behind(String path, Optional<Tier> tier, LocalDate today) {
        Set<Long> departments = behind.departments(path);
        return totals.get(today).value().entrySet().stream()
                .filter(entry -> departments.contains(entry.getKey().department()) && entry.getKey().of(tier))
                .map(Map.Entry::getValue).reduce(BehindTotals.NONE, BehindTotals::plus);
    }
}

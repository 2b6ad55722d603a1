package org.tongguan.itemanalysis;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AttemptMarked;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ItemRuled;
import org.tongguan.itemanalysis.persistence.ExamQueries;
import org.tongguan.platform.security.CurrentUser;

/**
 * Keeps the figures of the list up to date, so that the list itself reads one small table. What is announced or ruled here is noted when it happens; what
 * other nodes marked, or what is marked and not announced yet, is found by looking every few minutes. Never in the way of an exam: nothing is computed in its transaction,
 * and an exam is analysed again only after {@link #REST} times as long as its last analysis took.
 */
@ApplicationScoped
public class ExamAnalysisRounds {
    private static final Logger LOG = Logger.getLogger(ExamAnalysisRounds.class.getName());
    private static final int EVERY_SECONDS = 5;
    private static final Duration LOOK = Duration.ofMinutes(10);
    private static final int REST = 30;

    @Resource
    private ManagedScheduledExecutorService executor;
    @Inject
    private ExamQueries exams;
    @Inject
    private ExamAnalyses analyses;
    @Inject
    private CurrentUser user;
    @Inject
    private Clock clock;
    private final Set<ExamId> outdated = ConcurrentHashMap.newKeySet();
    private final Map<ExamId, Instant> resting = new ConcurrentHashMap<>();
    private Instant nextLook = Instant.MIN;
    private @Nullable ScheduledFuture<?> rounds;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void marked(@Observes(during = TransactionPhase.AFTER_SUCCESS) AttemptMarked attempt) {
        outdated.add(attempt.exam());
    }

    void ruled(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemRuled ruling) {
        outdated.add(ruling.exam());
    }

    @PreDestroy
    void end() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** An exception that got out would end all rounds. */
    private void round() {
        try {
            user.asSystem(() -> {
                Instant now = clock.instant();
                if (!now.isBefore(nextLook)) {
                    nextLook = now.plus(LOOK);
                    outdated.addAll(exams.outdated());
                }
                outdated.stream().filter(exam -> !resting.getOrDefault(exam, Instant.MIN).isAfter(now)).forEach(this::analyse);
            });
        } catch (RuntimeException e) {
            LOG.warning("analyses of exams wait for the next round: " + e.getMessage());
        }
    }

    private void analyse(ExamId exam) {
        outdated.remove(exam);
        Instant start = clock.instant();
        try {
            analyses.of(exam, ExamAnalysisFilter.ALL_TIME);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "exam not analysed exam=" + exam, e);
        }
        Instant end = clock.instant();
        resting.put(exam, end.plus(Duration.between(start, end).multipliedBy(REST)));
    }
}

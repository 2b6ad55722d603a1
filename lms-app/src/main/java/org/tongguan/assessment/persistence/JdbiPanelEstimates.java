package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.domain.PanelEstimates;
import org.tongguan.organisation.PersonId;

/** Estimates in the table {@code angoff_estimate}. */
@ApplicationScoped
class JdbiPanelEstimates implements PanelEstimates {
    private final Jdbi jdbi;

    @Inject
    JdbiPanelEstimates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiPanelEstimates() {
        this(null);
    }

    @Override
    public Map<PersonId, Map<Long, BigDecimal>> of(ExamId exam, int round) {
        Map<PersonId, Map<Long, BigDecimal>> estimates = new HashMap<>();
        jdbi.useHandle(handle -> handle
                .createQuery("SELECT judge_id, question_version_id, percent FROM angoff_estimate WHERE exam_id = :exam AND round = :round")
                .bind("exam", exam.value()).bind("round", round)
                .map((rows, context) -> Map.entry(new PersonId(rows.getLong(1)), Map.entry(rows.getLong(2), rows.getBigDecimal(3))))
                .forEach(entry -> estimates.computeIfAbsent(entry.getKey(), judge -> new HashMap<>())
                        .put(entry.getValue().getKey(), entry.getValue().getValue())));
        return estimates;
    }

    @Override
    public void put(ExamId exam, int round, PersonId judge, Map<Long, BigDecimal> percents, Instant now) {
        if (percents.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO angoff_estimate (exam_id, round, judge_id, question_version_id, percent, given_at)
                    VALUES (:exam, :round, :judge, :version, :percent, :now)
                    ON DUPLICATE KEY UPDATE percent = VALUES(percent), given_at = VALUES(given_at)""");
            percents.forEach((version, percent) -> batch.bind("exam", exam.value()).bind("round", round).bind("judge", judge.value())
                    .bind("version", version).bind("percent", percent).bind("now", now).add());
            batch.execute();
        });
    }
}

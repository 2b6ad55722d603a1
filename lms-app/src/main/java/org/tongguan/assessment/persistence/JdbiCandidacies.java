package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.domain.Candidacies;
import org.tongguan.assessment.domain.Candidacy;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;

/** Invitations, adjustments and passed gates of one person in one query. */
@ApplicationScoped
class JdbiCandidacies implements Candidacies {
    private static final String ALL = """
            SELECT 'invited' AS kind, exam_id, NULL AS file_key, NULL AS extra_minutes, NULL AS start_until, NULL AS reason
            FROM exam_invitation WHERE staff_number = :number
            UNION ALL SELECT 'adjusted', exam_id, NULL, extra_minutes, start_until, reason FROM exam_adjustment WHERE person_id = :person
            UNION ALL SELECT 'passed', e.id, e.file_key, NULL, NULL, NULL FROM attempt a JOIN exam e ON e.id = a.exam_id
            WHERE a.person_id = :person AND a.passed AND e.file_key IS NOT NULL""";

    private final Jdbi jdbi;

    @Inject
    JdbiCandidacies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiCandidacies() {
        this(null);
    }

    @Override
    public Candidacy of(PersonSummary person) {
        Set<ExamId> invited = new HashSet<>();
        Map<ExamId, Adjustment> adjustments = new HashMap<>();
        Set<String> passed = new HashSet<>();
        jdbi.useHandle(handle -> handle.createQuery(ALL).bind("person", person.id().value()).bind("number", person.staffNumber())
                .map((rows, context) -> {
                    switch (rows.getString("kind")) {
                        case "invited" -> invited.add(new ExamId(rows.getLong("exam_id")));
                        case "adjusted" -> adjustments.put(new ExamId(rows.getLong("exam_id")), new Adjustment(rows.getInt("extra_minutes"),
                                JdbiExams.moment(rows, "start_until"), rows.getString("reason")));
                        default -> passed.add(rows.getString("file_key"));
                    }
                    return person;
                }).list());
        return new Candidacy(person, invited, adjustments, passed);
    }

    @Override
    public void grant(ExamId exam, PersonId person, Adjustment adjustment, PersonId by, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO exam_adjustment (exam_id, person_id, extra_minutes, start_until, reason, granted_by, granted_at)
                VALUES (:exam, :person, :extra, :until, :reason, :by, :now)
                ON DUPLICATE KEY UPDATE extra_minutes = VALUES(extra_minutes), start_until = VALUES(start_until), reason = VALUES(reason),
                    granted_by = VALUES(granted_by), granted_at = VALUES(granted_at)""")
                .bind("exam", exam.value()).bind("person", person.value()).bind("extra", adjustment.extraMinutes())
                .bind("until", adjustment.startUntil().orElse(null)).bind("reason", adjustment.reason()).bind("by", by.value())
                .bind("now", now).execute());
    }

    @Override
    public List<Granted> granted(ExamId exam, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT person_id, extra_minutes, start_until, reason, granted_by, granted_at FROM exam_adjustment WHERE exam_id = :exam
                ORDER BY granted_at DESC, person_id LIMIT :most""")
                .bind("exam", exam.value()).bind("most", most)
                .map((rows, context) -> new Granted(new PersonId(rows.getLong("person_id")), new Adjustment(rows.getInt("extra_minutes"),
                        JdbiExams.moment(rows, "start_until"), rows.getString("reason")), new PersonId(rows.getLong("granted_by")),
                        JdbiAttempts.instant(rows, "granted_at"))).list());
    }
}

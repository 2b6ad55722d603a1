package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetable.Stretch;
import org.tongguan.assessment.domain.Timetables;

/** Timetables in the table {@code attempt_section}. */
@ApplicationScoped
class JdbiTimetables implements Timetables {
    private static final String SELECT = "SELECT s.attempt_id, s.timed, s.begins_at, s.ends_at, s.ended FROM attempt_section s ";
    private static final String ORDER = " ORDER BY s.attempt_id, s.number";

    private record Row(AttemptId attempt, Stretch stretch) {
    }

    private final Jdbi jdbi;

    @Inject
    JdbiTimetables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiTimetables() {
        this(null);
    }

    @Override
    public Map<AttemptId, Timetable> of(Collection<AttemptId> attempts) {
        return attempts.isEmpty() ? Map.of() : jdbi.withHandle(handle -> read(handle.createQuery(SELECT + "WHERE s.attempt_id IN (<attempts>)" + ORDER)
                .bindList("attempts", attempts.stream().map(AttemptId::value).toList())));
    }

    @Override
    public Map<AttemptId, Timetable> creditedFor(long outage) {
        return jdbi.withHandle(handle -> read(handle.createQuery(SELECT
                + "JOIN attempt_credit c ON c.attempt_id = s.attempt_id WHERE c.outage_id = :outage" + ORDER).bind("outage", outage)));
    }

    @Override
    public Map<AttemptId, Timetable> extendedBy(long extension) {
        return jdbi.withHandle(handle -> read(handle.createQuery(SELECT
                + "JOIN attempt_extension x ON x.attempt_id = s.attempt_id WHERE x.extension_id = :extension" + ORDER).bind("extension", extension)));
    }

    @Override
    public void put(Map<AttemptId, Timetable> timetables) {
        if (timetables.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO attempt_section (attempt_id, number, timed, begins_at, ends_at, ended)
                    VALUES (:attempt, :number, :timed, :begins, :ends, :ended)
                    ON DUPLICATE KEY UPDATE begins_at = VALUES(begins_at), ends_at = VALUES(ends_at), ended = VALUES(ended)""");
            timetables.forEach((attempt, timetable) -> {
                for (int section = 1; section <= timetable.size(); section++) {
                    Stretch stretch = timetable.stretch(section);
                    batch.bind("attempt", attempt.value()).bind("number", section).bind("timed", stretch.timed())
                            .bind("begins", stretch.beginsAt()).bind("ends", stretch.endsAt()).bind("ended", stretch.ended()).add();
                }
            });
            batch.execute();
        });
    }

    private static Map<AttemptId, Timetable> read(Query query) {
        Map<AttemptId, List<Stretch>> stretches = new HashMap<>();
        query.map((rows, context) -> new Row(new AttemptId(rows.getLong("attempt_id")), new Stretch(rows.getBoolean("timed"),
                JdbiAttempts.instant(rows, "begins_at"), JdbiAttempts.instant(rows, "ends_at"), rows.getBoolean("ended"))))
                .forEach(row -> stretches.computeIfAbsent(row.attempt(), key -> new ArrayList<>()).add(row.stretch()));
        Map<AttemptId, Timetable> timetables = new HashMap<>();
        stretches.forEach((attempt, of) -> timetables.put(attempt, new Timetable(of)));
        return timetables;
    }
}

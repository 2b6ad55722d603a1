package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.DeviceSecret;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.SealedBy;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.ItemMark;
import org.tongguan.assessment.domain.Marks;
import org.tongguan.assessment.domain.NewAttempt;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.organisation.PersonId;

/** Attempts in the tables {@code attempt}, {@code attempt_token} and {@code item_mark}. */
@ApplicationScoped
class JdbiAttempts implements Attempts {
    private static final String SELECT = """
            SELECT id, exam_id, person_id, number, paper, pass_percent, started_at, deadline_at, submitted_at, timed_out, collected, receipt,
                   marked_at, points, maximum, percent, passed
            FROM attempt
            """;

    private final Jdbi jdbi;
    private final SatItems satItems;

    @Inject
    JdbiAttempts(Jdbi jdbi, SatItems satItems) {
        this.jdbi = jdbi;
        this.satItems = satItems;
    }

    @SuppressWarnings("NullAway")
    JdbiAttempts() {
        this(null, null);
    }

    @Override
    public Optional<Attempt> find(AttemptId id) {
        return one("WHERE id = :id", id);
    }

    @Override
    public Optional<Attempt> hold(AttemptId id) {
        return one("WHERE id = :id FOR UPDATE", id);
    }

    @Override
    public Optional<Attempt> holdIfRunningAndFree(AttemptId id) {
        return one("WHERE id = :id AND running = 1 FOR UPDATE SKIP LOCKED", id);
    }

    private Optional<Attempt> one(String where, AttemptId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + where).bind("id", id.value())
                .map((rows, context) -> read(rows)).findOne());
    }

    @Override
    public List<Attempt> of(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE person_id = :person ORDER BY started_at DESC, id DESC")
                .bind("person", person.value()).map((rows, context) -> read(rows)).list());
    }

    @Override
    public List<Attempt> of(PersonId person, ExamId exam) {
        return jdbi.withHandle(handle -> handle
                .createQuery(SELECT + "WHERE exam_id = :exam AND person_id = :person ORDER BY number DESC")
                .bind("exam", exam.value()).bind("person", person.value()).map((rows, context) -> read(rows)).list());
    }

    @Override
    public List<Optional<AttemptId>> add(List<NewAttempt> fresh, boolean patient) {
        return jdbi.withHandle(handle -> {
            List<Optional<AttemptId>> ids = inOrder(fresh, insert(handle, fresh, patient));
            insertTokens(handle, fresh, ids);
            return ids;
        });
    }

    /** By exam, person and number. */
    private static Map<Seat, AttemptId> insert(Handle handle, List<NewAttempt> fresh, boolean patient) {
        Query insert = handle.createQuery((patient ? "" : "SET STATEMENT innodb_lock_wait_timeout = 0 FOR ") + """
                INSERT IGNORE INTO attempt (exam_id, person_id, number, running, paper, pass_percent, started_at, deadline_at)
                VALUES\s""" + rows(fresh.size(), "(?,?,?,1,?,?,?,?)") + " RETURNING id, exam_id, person_id, number");
        int at = 0;
        for (NewAttempt one : fresh) {
            Attempt attempt = one.attempt();
            insert.bind(at++, attempt.exam().value()).bind(at++, attempt.person().value()).bind(at++, attempt.number()).bind(at++, attempt.paper().stored())
                    .bind(at++, attempt.passPercent()).bind(at++, attempt.startedAt()).bind(at++, attempt.deadline().at());
        }
        Map<Seat, AttemptId> ids = new HashMap<>();
        insert.map((rows, context) -> ids.put(new Seat(rows.getLong("exam_id"), rows.getLong("person_id"), rows.getInt("number")), new AttemptId(rows.getLong("id")))).list();
        return ids;
    }

    private record Seat(long exam, long person, int number) {
    }

    /** Of two for the same seat the database took the first. */
    private static List<Optional<AttemptId>> inOrder(List<NewAttempt> fresh, Map<Seat, AttemptId> ids) {
        return fresh.stream().map(NewAttempt::attempt)
                .map(attempt -> Optional.ofNullable(ids.remove(new Seat(attempt.exam().value(), attempt.person().value(), attempt.number())))).toList();
    }

    private static void insertTokens(Handle handle, List<NewAttempt> fresh, List<Optional<AttemptId>> ids) {
        int count = (int) ids.stream().filter(Optional::isPresent).count();
        if (count == 0) {
            return;
        }
        Update insert = handle.createUpdate("INSERT INTO attempt_token (attempt_id, digest, device, issued_at) VALUES " + rows(count, "(?,?,?,?)"));
        int at = 0;
        for (int n = 0; n < fresh.size(); n++) {
            if (ids.get(n).isPresent()) {
                insert.bind(at++, ids.get(n).get().value()).bind(at++, fresh.get(n).token().digest())
                        .bind(at++, fresh.get(n).device().map(DeviceSecret::digest).orElse(null)).bind(at++, fresh.get(n).attempt().startedAt());
            }
        }
        insert.execute();
    }

    private static String rows(int count, String row) {
        return String.join(",", Collections.nCopies(count, row));
    }

    @Override
    public void seal(Attempt attempt, Seal seal, Marks marks, Optional<Outcome> outcome) {
        jdbi.useHandle(handle -> {
            int changed = handle.createUpdate("""
                    UPDATE attempt SET running = NULL, submitted_at = :at, timed_out = :timedOut, collected = :collected, receipt = :receipt, marked_at = :marked,
                           points = :points, maximum = :maximum, percent = :percent, passed = :passed
                    WHERE id = :id AND running = 1""")
                    .bind("at", seal.at()).bind("timedOut", seal.by() == SealedBy.CLOCK).bind("collected", seal.by() == SealedBy.INVIGILATOR).bind("receipt", seal.receipt())
                    .bind("marked", outcome.map(Outcome::at).orElse(null)).bind("points", outcome.map(Outcome::points).orElse(null))
                    .bind("maximum", marks.maximum()).bind("percent", outcome.map(Outcome::percent).orElse(null))
                    .bind("passed", outcome.map(Outcome::passed).orElse(null)).bind("id", attempt.id().value()).execute();
            if (changed != 1) {
                throw new IllegalStateException("attempt " + attempt.id() + " was sealed meanwhile");
            }
            Update insert = handle.createUpdate("INSERT INTO item_mark (attempt_id, slot, question_version_id, competence, points, maximum) VALUES "
                    + rows(marks.items().size(), "(?,?,?,?,?,?)"));
            int at = 0;
            for (ItemMark mark : marks.items()) {
                insert.bind(at++, attempt.id().value()).bind(at++, mark.slot()).bind(at++, mark.version()).bind(at++, mark.competence())
                        .bind(at++, mark.points().orElse(null)).bind(at++, mark.maximum());
            }
            insert.execute();
            satItems.note(handle, attempt.exam(), marks.items().stream().map(ItemMark::version).toList());
        });
    }

    @Override
    public void conclude(AttemptId attempt, Outcome outcome) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE attempt SET marked_at = :at, points = :points, maximum = :maximum, percent = :percent, passed = :passed
                WHERE id = :id AND running IS NULL""")
                .bind("at", outcome.at()).bind("points", outcome.points()).bind("maximum", outcome.maximum())
                .bind("percent", outcome.percent()).bind("passed", outcome.passed()).bind("id", attempt.value()).execute());
    }

    @Override
    public void reopen(AttemptId attempt) {
        jdbi.useHandle(handle -> {
            int changed = handle.execute("""
                    UPDATE attempt SET marked_at = NULL, points = NULL, percent = NULL, passed = NULL
                    WHERE id = ? AND marked_at IS NOT NULL AND announced = FALSE""", attempt.value());
            if (changed != 1) {
                throw new IllegalStateException("somebody has heard what attempt " + attempt + " came to");
            }
        });
    }

    @Override
    public Marks marks(AttemptId attempt) {
        return new Marks(jdbi.withHandle(handle -> handle.createQuery("""
                SELECT slot, question_version_id, competence, points, maximum FROM item_mark WHERE attempt_id = :attempt ORDER BY slot""")
                .bind("attempt", attempt.value())
                .map((rows, context) -> new ItemMark(rows.getInt("slot"), rows.getLong("question_version_id"),
                        rows.getString("competence"), Optional.ofNullable(rows.getBigDecimal("points")), rows.getBigDecimal("maximum")))
                .list()));
    }

    @Override
    public List<AttemptId> due(Instant before, int most) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT id FROM attempt WHERE running = 1 AND deadline_at < :before ORDER BY deadline_at LIMIT :most")
                .bind("before", before).bind("most", most).mapTo(Long.class).map(AttemptId::new).list());
    }

    @Override
    public void moveDeadline(AttemptId attempt, Deadline deadline) {
        jdbi.useHandle(handle -> handle.execute("UPDATE attempt SET deadline_at = ? WHERE id = ? AND running = 1", deadline.at(), attempt.value()));
    }

    @Override
    public void announced(AttemptId attempt, boolean heard) {
        jdbi.useHandle(handle -> handle.execute("UPDATE attempt SET announced = ? WHERE id = ?", heard, attempt.value()));
    }

    @Override
    public boolean awaitsAnnouncement(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT 1 FROM attempt WHERE id = :id AND NOT announced AND marked_at IS NOT NULL")
                .bind("id", attempt.value()).mapTo(Integer.class).findOne().isPresent());
    }

    @Override
    public List<AttemptId> unannounced(int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT a.id FROM attempt a JOIN exam e ON e.id = a.exam_id
                WHERE a.announced = FALSE AND a.marked_at IS NOT NULL AND e.phase IN ('RELEASED', 'ARCHIVED')
                    AND e.plan NOT LIKE '%"atRelease":"nothing"%' ORDER BY a.id LIMIT :most""")
                .bind("most", most).mapTo(Long.class).map(AttemptId::new).list());
    }

    @Override
    public int count(ExamId exam) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM attempt WHERE exam_id = :exam").bind("exam", exam.value())
                .mapTo(Integer.class).one());
    }

    @Override
    public boolean hasToken(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT 1 FROM attempt_token WHERE attempt_id = :id LIMIT 1")
                .bind("id", attempt.value()).mapTo(Integer.class).findOne().isPresent());
    }

    @Override
    public boolean hasToken(AttemptId attempt, DeviceSecret device) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT 1 FROM attempt_token WHERE attempt_id = :id AND device = :device LIMIT 1")
                .bind("id", attempt.value()).bind("device", device.digest()).mapTo(Integer.class).findOne().isPresent());
    }

    @Override
    public void dropTokens(AttemptId attempt) {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM attempt_token WHERE attempt_id = ?", attempt.value()));
    }

    @Override
    public void addToken(AttemptId attempt, AttemptToken token, Optional<DeviceSecret> device, Instant now) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                    DELETE FROM attempt_token WHERE attempt_id = :attempt AND issued_at <= (
                        SELECT issued_at FROM attempt_token WHERE attempt_id = :attempt ORDER BY issued_at DESC LIMIT 1 OFFSET :kept)""")
                    .bind("attempt", attempt.value()).bind("kept", AttemptToken.MOST_VALID - 1).execute();
            handle.execute("INSERT INTO attempt_token (attempt_id, digest, device, issued_at) VALUES (?, ?, ?, ?)", attempt.value(), token.digest(),
                    device.map(DeviceSecret::digest).orElse(null), now);
        });
    }

    @Override
    public boolean opens(AttemptId attempt, AttemptToken token, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT 1 FROM attempt_token t JOIN attempt a ON a.id = t.attempt_id
                WHERE t.attempt_id = :attempt AND t.digest = :digest AND a.deadline_at > :since""")
                .bind("attempt", attempt.value()).bind("digest", token.digest())
                .bind("since", now.minus(AttemptToken.READS_AFTER_DEADLINE)).mapTo(Integer.class).findOne().isPresent());
    }

    private static Attempt read(ResultSet rows) throws SQLException {
        LocalDateTime submitted = rows.getObject("submitted_at", LocalDateTime.class);
        Optional<Seal> seal = submitted == null ? Optional.empty()
                : Optional.of(new Seal(submitted.toInstant(ZoneOffset.UTC), sealedBy(rows), rows.getString("receipt")));
        LocalDateTime marked = rows.getObject("marked_at", LocalDateTime.class);
        Optional<Outcome> outcome = marked == null ? Optional.empty()
                : Optional.of(new Outcome(marked.toInstant(ZoneOffset.UTC), rows.getBigDecimal("points"), rows.getBigDecimal("maximum"),
                        rows.getBigDecimal("percent"), rows.getBoolean("passed")));
        return new Attempt(new AttemptId(rows.getLong("id")), new ExamId(rows.getLong("exam_id")), new PersonId(rows.getLong("person_id")),
                rows.getInt("number"), Paper.ofStored(rows.getString("paper")), rows.getBigDecimal("pass_percent"),
                instant(rows, "started_at"), new Deadline(instant(rows, "deadline_at")), seal, outcome);
    }

    static SealedBy sealedBy(ResultSet rows) throws SQLException {
        return rows.getBoolean("collected") ? SealedBy.INVIGILATOR : rows.getBoolean("timed_out") ? SealedBy.CLOCK : SealedBy.CANDIDATE;
    }

    static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}

package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Delivery;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.platform.persistence.Recent;
import org.tongguan.questionbank.ResponseJson;

/** Answers in the table {@code answer}: one query and one upsert for all that are stored together. */
@ApplicationScoped
class JdbiAnswers implements Answers {
    /** Papers of running attempts; some kilobytes each. */
    private static final int MOST_PAPERS = 10_000;
    private static final String DESKS = """
            SELECT a.id, a.running, a.deadline_at, t.digest FROM attempt a JOIN attempt_token t ON t.attempt_id = a.id
            WHERE a.id IN (%s) LOCK IN SHARE MODE""";

    /** A row to be. */
    private record Row(long attempt, Delivery.Line line) {
        int slot() {
            return line.slot();
        }
    }

    private final Jdbi jdbi;
    private final Recent<AttemptId, Paper> papers = new Recent<>(MOST_PAPERS);

    @Inject
    JdbiAnswers(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiAnswers() {
        this(null);
    }

    @Override
    public Optional<Paper> paper(AttemptId attempt) {
        return papers.find(attempt).or(() -> {
            Optional<Paper> read = jdbi.withHandle(handle -> handle.createQuery("SELECT paper FROM attempt WHERE id = :id")
                    .bind("id", attempt.value()).mapTo(String.class).map(Paper::ofStored).findOne());
            read.ifPresent(paper -> papers.keep(attempt, paper));
            return read;
        });
    }

    @Override
    public void begun(AttemptId attempt, Paper paper) {
        papers.keep(attempt, paper);
    }

    @Override
    public Map<AttemptId, Desk> freeDesks(Collection<AttemptId> attempts) {
        return desks(attempts, " SKIP LOCKED");
    }

    @Override
    public Optional<Desk> desk(AttemptId attempt) {
        return Optional.ofNullable(desks(List.of(attempt), "").get(attempt));
    }

    /** The shared lock keeps a sealing transaction out until the answers are committed, and lets other answers pass. */
    private Map<AttemptId, Desk> desks(Collection<AttemptId> attempts, String wait) {
        String sql = DESKS.formatted(String.join(",", Collections.nCopies(attempts.size(), "?"))) + wait;
        try (Handle handle = jdbi.open(); PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            int at = 0;
            for (AttemptId attempt : attempts) {
                statement.setLong(++at, attempt.value());
            }
            Map<AttemptId, Desk> desks = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    desk(desks, rows).tokens().add(rows.getBytes(4));
                }
            }
            return desks;
        } catch (SQLException e) {
            throw new IllegalStateException("the desks could not be read", e);
        }
    }

    private static Desk desk(Map<AttemptId, Desk> desks, ResultSet rows) throws SQLException {
        AttemptId attempt = new AttemptId(rows.getLong(1));
        Desk known = desks.get(attempt);
        if (known == null) {
            known = new Desk(rows.getBoolean(2), new Deadline(rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)), new ArrayList<>(1));
            desks.put(attempt, known);
        }
        return known;
    }

    /**
     * The database compares under the row's lock; {@code seq} is assigned last, because earlier assignments must still see the old one. Rows
     * go in by order, so that two nodes never wait for each other in a circle.
     */
    @Override
    public Map<Place, Long> put(Collection<Delivery> deliveries, Instant now) {
        List<Row> rows = deliveries.stream().flatMap(delivery -> delivery.lines().stream()
                .map(line -> new Row(delivery.attempt().value(), line)))
                .sorted(Comparator.comparingLong(Row::attempt).thenComparingInt(Row::slot)).toList();
        Map<Place, Long> held = new HashMap<>();
        if (rows.isEmpty()) {
            return held;
        }
        String sql = "INSERT INTO answer (attempt_id, slot, seq, response, saved_at) VALUES "
                + String.join(",", Collections.nCopies(rows.size(), "(?,?,?,?,?)"))
                + """
                 ON DUPLICATE KEY UPDATE response = IF(VALUES(seq) > seq, VALUES(response), response),
                    saved_at = IF(VALUES(seq) > seq, VALUES(saved_at), saved_at), seq = GREATEST(VALUES(seq), seq)
                RETURNING attempt_id, slot, seq""";
        LocalDateTime savedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        try (Handle handle = jdbi.open(); PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            int at = 0;
            for (Row row : rows) {
                statement.setLong(++at, row.attempt());
                statement.setInt(++at, row.slot());
                statement.setLong(++at, row.line().seq());
                statement.setString(++at, row.line().response());
                statement.setObject(++at, savedAt);
            }
            try (ResultSet stored = statement.executeQuery()) {
                while (stored.next()) {
                    held.merge(new Place(new AttemptId(stored.getLong(1)), stored.getInt(2)), stored.getLong(3), Math::max);
                }
            }
            return held;
        } catch (SQLException e) {
            throw new IllegalStateException("the answers could not be stored", e);
        }
    }

    @Override
    public List<SavedAnswer> of(AttemptId attempt) {
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT slot, seq, response FROM answer WHERE attempt_id = :attempt ORDER BY slot")
                .bind("attempt", attempt.value())
                .map((rows, context) -> new SavedAnswer(rows.getInt("slot"), rows.getLong("seq"),
                        ResponseJson.ofStored(rows.getString("response"))))
                .list());
    }
}

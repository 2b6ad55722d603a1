package org.tongguan.e2e.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tongguan.e2e.load.StubbornCandidate.Acknowledged;

/** Compares what candidates were told with what the database holds. */
final class FaultCheck {
    private static final Duration STUTTER = Duration.ofSeconds(4);

    private final Connection database;

    FaultCheck(Connection database) {
        this.database = database;
    }

    List<String> find(List<StubbornCandidate> candidates, List<Duration> outages) throws SQLException, GeneralSecurityException {
        List<String> wrong = new ArrayList<>();
        for (StubbornCandidate candidate : candidates) {
            for (Acknowledged answer : candidate.acknowledged()) {
                if (!holds(answer)) {
                    wrong.add("acknowledged and not in the database: " + answer);
                }
            }
            verify(candidate, wrong);
            credited(candidate.attempt(), outages, wrong);
        }
        return wrong;
    }

    private boolean holds(Acknowledged answer) throws SQLException {
        try (PreparedStatement query = database.prepareStatement("SELECT seq, response FROM answer WHERE attempt_id = ? AND slot = ?")) {
            query.setLong(1, answer.attempt());
            query.setInt(2, answer.slot());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getLong(1) == answer.seq() && rows.getString(2).contains("\"" + answer.choice() + "\"");
            }
        }
    }

    /** Anyone can compute the receipt again from the text that it shows. */
    private static void verify(StubbornCandidate candidate, List<String> wrong) throws GeneralSecurityException {
        String canonical = candidate.receipt().path("canonical").asText();
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        boolean intact = candidate.receipt().path("intact").asBoolean() && digest.equals(candidate.receipt().path("digest").asText());
        boolean complete = true;
        for (Acknowledged answer : candidate.acknowledged()) {
            complete &= canonical.contains("\n" + answer.slot() + " " + answer.seq() + " ");
        }
        if (!intact || !complete || candidate.receipt().path("timedOut").asBoolean()) {
            wrong.add("attempt " + candidate.attempt() + " has a receipt that does not verify: " + candidate.receipt());
        }
    }

    /**
     * Nobody may have lost more time than was given back, nor have got more than was lost, and each credit names its outage. A stutter of a few seconds is none, and may
     * stand at either end of an outage: the server serves again a little before its first answer has been read.
     */
    private void credited(long attempt, List<Duration> every, List<String> wrong) throws SQLException {
        List<Duration> outages = every.stream().filter(outage -> outage.compareTo(STUTTER) > 0).toList();
        long lost = outages.stream().mapToLong(Duration::toMillis).sum();
        try (PreparedStatement query = database.prepareStatement("""
                SELECT COUNT(*), SUM(TIMESTAMPDIFF(MICROSECOND, c.deadline_before, c.deadline_after)) / 1000,
                       MAX(TIMESTAMPDIFF(MICROSECOND, a.started_at, a.deadline_at)) / 1000 - MAX(e.minutes) * 60000
                FROM attempt a JOIN exam e ON e.id = a.exam_id JOIN attempt_credit c ON c.attempt_id = a.id
                JOIN outage o ON o.id = c.outage_id WHERE a.id = ?""")) {
            query.setLong(1, attempt);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                long most = every.stream().mapToLong(Duration::toMillis).sum() + STUTTER.toMillis() * rows.getInt(1);
                if (rows.getInt(1) < outages.size() || rows.getLong(2) < lost - STUTTER.toMillis() * outages.size() || rows.getLong(2) > most || Math.abs(rows.getLong(3) - rows.getLong(2)) > 1) {
                    wrong.add("attempt " + attempt + " lost " + lost + " ms in " + outages.size() + " outages and was given " + rows.getLong(2)
                            + " ms for " + rows.getInt(1) + ", its deadline moved by " + rows.getLong(3));
                }
            }
        }
    }
}

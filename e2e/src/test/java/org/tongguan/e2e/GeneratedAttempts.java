package org.tongguan.e2e;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Exams with many marked attempts, for measuring and for looking at screens. People and exams are made up, belong to no roster and no
 * course, and are out of everybody's lists; questions are those of the loaded banks. Who is stronger gets more right; the last question of each exam is marked the wrong way
 * round, as if its key were wrong. The same call gives the same marks.
 *
 * <p>As a program: {@code <jdbc url> <user> <password> <exams> <attempts of each> <questions of each>}. Made for an empty demo database; nothing
 * is taken back.
 */
final class GeneratedAttempts {
    private static final int FIRST_PERSON = 10_000_000;
    private static final String ATTEMPTS = """
            INSERT INTO attempt (exam_id, person_id, number, paper, pass_percent, started_at, deadline_at, submitted_at, timed_out, receipt,
                                 points, maximum, percent, passed)
            SELECT ?, ? + seq, 1, '', 60, '2026-01-01' + INTERVAL seq MOD 300 DAY, '2026-01-01' + INTERVAL seq MOD 300 DAY,
                   '2026-01-01' + INTERVAL seq MOD 300 DAY, FALSE, SHA2(seq, 256), 0, ?, 0, FALSE
            FROM seq_1_to_%d""";
    /** Chance of a right answer from 0.2 to 0.95, by person; a hash takes the place of dice. */
    private static final String MARKS = """
            INSERT INTO item_mark (attempt_id, slot, question_version_id, competence, points, maximum)
            SELECT a.id, s.seq, v.id, v.competence,
                   (MOD(CRC32(CONCAT(a.person_id, '/', s.seq)), 1000) / 1000 < 0.2 + 0.75 * MOD(CRC32(a.person_id), 1000) / 1000) <> (s.seq = ?), 1
            FROM attempt a
            JOIN seq_1_to_%d s
            JOIN (SELECT id, competence, ROW_NUMBER() OVER (ORDER BY id) AS place FROM question_version WHERE type = 'single-choice') v
              ON v.place = s.seq
            WHERE a.exam_id = ?""";
    private static final String ITEMS = """
            INSERT INTO exam_item (exam_id, question_version_id)
            SELECT DISTINCT a.exam_id, m.question_version_id FROM attempt a JOIN item_mark m ON m.attempt_id = a.id WHERE a.exam_id = ?""";
    private static final String ANSWERS = """
            INSERT INTO answer (attempt_id, slot, seq, response, saved_at)
            SELECT m.attempt_id, m.slot, 1,
                   CONCAT('{"choice":["', CASE WHEN m.points > 0 THEN k.answer WHEN k.answer = 'b' THEN 'c' ELSE 'b' END, '"]}'), a.submitted_at
            FROM attempt a JOIN item_mark m ON m.attempt_id = a.id
            JOIN (SELECT id, JSON_VALUE(body, '$.key[0]') AS answer FROM question_version) k ON k.id = m.question_version_id
            WHERE a.exam_id = ?""";
    private static final String TOTALS = """
            UPDATE attempt a
            JOIN (SELECT m.attempt_id, SUM(m.points) AS points FROM attempt b JOIN item_mark m ON m.attempt_id = b.id WHERE b.exam_id = ?
                  GROUP BY m.attempt_id) t ON t.attempt_id = a.id
            SET a.marked_at = a.submitted_at, a.points = t.points, a.percent = 100 * t.points / a.maximum, a.passed = 100 * t.points / a.maximum >= 60""";

    private GeneratedAttempts() {
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection(arguments[0], arguments[1], arguments[2])) {
            for (int exam = 1; exam <= Integer.parseInt(arguments[3]); exam++) {
                exam(database, "generated-" + exam, Integer.parseInt(arguments[4]), Integer.parseInt(arguments[5]));
            }
        }
    }

    /** A new exam with its marked attempts; gives its id. */
    static long exam(Connection database, String key, int attempts, int questions) throws SQLException {
        long exam = insertExam(database, key, questions);
        update(database, ATTEMPTS.formatted(attempts), exam, FIRST_PERSON, questions);
        update(database, MARKS.formatted(questions), questions, exam);
        update(database, ITEMS, exam);
        update(database, ANSWERS, exam);
        update(database, TOTALS, exam);
        return exam;
    }

    private static long insertExam(Connection database, String key, int questions) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement("""
                INSERT INTO exam (course_key, phase, title_zh, title_en, question_count, minutes, attempts, pass_percent, blueprint)
                SELECT ?, 'ARCHIVED', ?, ?, ?, 60, 3, 60, COALESCE(MIN(blueprint), '') FROM exam""", PreparedStatement.RETURN_GENERATED_KEYS)) {
            statement.setString(1, key);
            statement.setString(2, "数字素养通关考试（" + key + "）");
            statement.setString(3, "Digital literacy exam (" + key + ")");
            statement.setInt(4, questions);
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static void update(Connection database, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}

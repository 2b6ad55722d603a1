package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Three years of exams. Each person has sat the gate of each own course up to five times, and the planned exams have been sat by many. Answers
 * and marks are there for some exams only, but for all attempts of those.
 */
final class GeneratedSittings {
    static final long FIRST_EXAM = 1000;
    private static final int WITH_ITEMS_PLANNED = 6;
    private static final int RUNNING = 500;
    /** Since the gate was sat first, in seconds before now. */
    private static final String BEGAN = "900 * 86400 - MOD(CRC32(CONCAT(g.person_id, '-', g.course_id)), 800 * 86400) - n.seq * 5 * 86400";
    private static final String TIMES = "MOD(CRC32(CONCAT(g.person_id, '/', g.course_id)), 6)";
    private static final String COLUMNS = """
            INSERT INTO attempt (exam_id, person_id, number, running, paper, pass_percent, started_at, deadline_at, submitted_at, timed_out, receipt,
                                 marked_at, points, maximum, percent, passed, announced)
            SELECT exam_id, person_id, number, NULL, paper, 60, at, at + INTERVAL 45 MINUTE, at + INTERVAL 25 MINUTE, FALSE, SHA2(CONCAT(person_id, at), 256),
                   at + INTERVAL 25 MINUTE, percent / 5, 20, percent, percent >= 60, TRUE
            FROM (""";

    private final Connection database;
    private final GeneratedPapers papers;

    GeneratedSittings(Connection database) {
        this.database = database;
        this.papers = new GeneratedPapers(database);
    }

    void fill(BankSize size) throws SQLException {
        papers.tables();
        run("""
                INSERT INTO exam (course_key, file_key, title_zh, title_en, question_count, minutes, attempts, pass_percent, blueprint)
                SELECT c.course_key, c.course_key, CONCAT(v.title_zh, '通关考试'), CONCAT('Exam: ', v.title_en), 20, 30, 5, 60, '*:single-choice:20'
                FROM course c JOIN course_version v ON v.id = c.current_version_id WHERE NOT EXISTS (SELECT 1 FROM exam e WHERE e.file_key = c.course_key)""");
        run("UPDATE exam SET attempts = 5 WHERE file_key IS NOT NULL");
        for (long gate : ids("SELECT e.id FROM exam e WHERE e.file_key IS NOT NULL ORDER BY e.id")) {
            papers.fill(gate, false);
            gate(gate);
        }
        for (int n = 0; n < size.planned(); n++) {
            planned(n, size);
        }
        items(ids("""
                (SELECT e.id FROM exam e JOIN attempt a ON a.exam_id = e.id WHERE e.file_key IS NOT NULL GROUP BY e.id ORDER BY COUNT(*) DESC, e.id LIMIT %d)
                UNION ALL (SELECT id FROM exam WHERE id BETWEEN %d AND %d)""".formatted(size.people() < 1000 ? 12 : 1, FIRST_EXAM, FIRST_EXAM + WITH_ITEMS_PLANNED - 1)));
        sat();
        after();
    }

    private void gate(long exam) throws SQLException {
        run(COLUMNS + """
                SELECT %1$d AS exam_id, g.person_id, n.seq AS number, f.paper, UTC_TIMESTAMP - INTERVAL (%2$s) SECOND AS at,
                       IF(n.seq = %3$s AND MOD(CRC32(CONCAT(g.person_id, 'p', g.course_id)), 100) < 85, 60 + MOD(CRC32(CONCAT(g.person_id, '.', g.course_id, '.', n.seq)), 41), MOD(CRC32(CONCAT(g.person_id, '.', g.course_id, '.', n.seq)), 60)) AS percent
                FROM enrolment g JOIN course c ON c.id = g.course_id JOIN exam e ON e.file_key = c.course_key AND e.id = %1$d
                JOIN seq_1_to_5 n ON n.seq <= %3$s JOIN bank_form f ON f.exam_id = %1$d AND f.form = MOD(g.person_id + n.seq, %4$d)
                WHERE g.person_id >= %5$d - 10) made""".formatted(exam, BEGAN, TIMES, GeneratedPapers.FORMS, GeneratedPeople.FIRST));
    }

    /** Of 25, one is open with people at it, one closed with essays to mark, one marked, one to come and one a draft; the others are over. */
    private void planned(int n, BankSize size) throws SQLException {
        long exam = FIRST_EXAM + n;
        String phase = switch (n % 25) {
            case 0 -> "OPEN";
            case 1 -> "CLOSED";
            case 2 -> "MARKED";
            case 3 -> "SCHEDULED";
            case 4 -> "DRAFT";
            default -> n % 2 == 0 ? "RELEASED" : "ARCHIVED";
        };
        int opens = phase.equals("SCHEDULED") || phase.equals("DRAFT") ? -30 : phase.equals("OPEN") ? 10 : 60 + n * 15;
        int closes = phase.equals("OPEN") ? -300 : phase.equals("SCHEDULED") || phase.equals("DRAFT") ? -60 : 40 + n * 15;
        String plan = """
                {"title":{"zh":"x","en":"x"},"course":"COURSE","rows":[{"competence":"*","type":"single-choice","count":20}],"atOnce":"%s"}"""
                .formatted(n % 5 == 1 ? "nothing" : "outcome");
        run("""
                INSERT INTO exam (id, course_key, title_zh, title_en, question_count, minutes, attempts, pass_percent, blueprint, phase, opens_at, closes_at, plan, created_at)
                SELECT %1$d, course_key, CONCAT('第%2$d期数字素养统考'), 'Digital literacy, round %2$d', 20, 45, 1, 60, '*:single-choice:20::1', '%3$s',
                       UTC_TIMESTAMP - INTERVAL %4$d DAY, UTC_TIMESTAMP - INTERVAL %5$d DAY, REPLACE('%6$s', 'COURSE', course_key), UTC_TIMESTAMP
                FROM exam WHERE file_key IS NOT NULL ORDER BY MOD(id + %2$d, 7), id LIMIT 1""".formatted(exam, n, phase, opens, closes, plan));
        if (phase.equals("SCHEDULED") || phase.equals("DRAFT")) {
            return;
        }
        papers.fill(exam, n % 5 == 1);
        run(COLUMNS + """
                SELECT %1$d AS exam_id, %2$d + MOD(s.seq * 37 + %1$d * 1009, %3$d) AS person_id, 1 AS number, f.paper,
                       UTC_TIMESTAMP - INTERVAL %4$d DAY + INTERVAL MOD(CRC32(s.seq), 86400 * 9) SECOND AS at, 20 + MOD(CRC32(s.seq * 31 + %1$d), 81) AS percent
                FROM seq_1_to_%5$d s JOIN bank_form f ON f.exam_id = %1$d AND f.form = MOD(s.seq, %6$d)) made"""
                .formatted(exam, GeneratedPeople.FIRST, size.people(), opens, size.sittings(), GeneratedPapers.FORMS));
        if (n % 5 == 1) {
            essays(exam, phase.equals("CLOSED"));
        } else if (phase.equals("OPEN")) {
            run("""
                    UPDATE attempt SET running = 1, submitted_at = NULL, timed_out = NULL, receipt = NULL, marked_at = NULL, points = NULL, maximum = NULL,
                           percent = NULL, passed = NULL, deadline_at = UTC_TIMESTAMP + INTERVAL 3650 DAY
                    WHERE exam_id = %d ORDER BY id DESC LIMIT %d""".formatted(exam, Math.min(RUNNING, size.sittings() / 2)));
            run("""
                    INSERT INTO attempt_presence (attempt_id, seen_at, focus_lost) SELECT id, UTC_TIMESTAMP, MOD(id, 4) FROM attempt
                    WHERE exam_id = %d AND running = 1""".formatted(exam));
        }
    }

    /** One in 25 of a closed exam's is still to be marked; one in five had two markers. */
    private void essays(long exam, boolean open) throws SQLException {
        run("""
                INSERT INTO marking_task (attempt_id, slot, exam_id, question_version_id, code, wanted, given, finished)
                SELECT a.id, 20, a.exam_id, SUBSTRING_INDEX(SUBSTRING_INDEX(a.paper, '\\n', -1), '@', 1), UPPER(LEFT(SHA2(a.id, 256), 12)),
                       1 + (MOD(a.id, 5) = 0), 1 + (MOD(a.id, 5) = 0), TRUE FROM attempt a WHERE a.exam_id = %d""".formatted(exam));
        if (open) {
            run("UPDATE marking_task SET given = 0, finished = FALSE WHERE exam_id = %d AND MOD(attempt_id, 25) = 7".formatted(exam));
            run("""
                    UPDATE attempt SET marked_at = NULL, points = NULL, percent = NULL, passed = NULL WHERE exam_id = %d AND MOD(id, 25) = 7"""
                    .formatted(exam));
        }
        run("""
                INSERT INTO marker_mark (attempt_id, slot, round, marker, given, fraction, comment, marked_at)
                SELECT t.attempt_id, t.slot, r.seq, CONCAT('marker', r.seq), '{"a":80}', 0.8 - MOD(t.attempt_id, 3) / 10 * (r.seq - 1), '', UTC_TIMESTAMP
                FROM marking_task t JOIN seq_1_to_2 r ON r.seq <= t.given WHERE t.exam_id = %d""".formatted(exam));
    }

    private void items(List<Long> exams) throws SQLException {
        for (long exam : exams) {
            run("""
                    INSERT INTO item_mark (attempt_id, slot, question_version_id, competence, points, maximum)
                    SELECT a.id, i.slot, i.version, i.competence, IF(i.maximum = 5 AND a.marked_at IS NULL, NULL,
                           i.maximum * (MOD(CRC32(CONCAT(a.id, i.slot)), 100) < a.percent)), i.maximum
                    FROM attempt a JOIN bank_form f ON f.exam_id = a.exam_id AND f.paper = a.paper JOIN bank_item i ON i.exam_id = f.exam_id AND i.form = f.form
                    WHERE a.exam_id = %d AND a.running IS NULL ORDER BY a.id""".formatted(exam));
            run("""
                    INSERT INTO answer (attempt_id, slot, seq, response, saved_at)
                    SELECT a.id, s.seq, 1, IF(s.seq = 20 AND MOD(a.exam_id - %2$d, 5) = 1, '{"text":"应当先报告,再处置,最后复盘。"}',
                           CONCAT('{"choice":["', ELT(1 + MOD(a.id + s.seq, 4), 'a', 'b', 'c', 'd'), '"]}')), a.started_at + INTERVAL s.seq MINUTE
                    FROM attempt a JOIN seq_1_to_20 s WHERE a.exam_id = %1$d ORDER BY a.id""".formatted(exam, FIRST_EXAM));
        }
    }

    private void sat() throws SQLException {
        run("INSERT IGNORE INTO exam_item (exam_id, question_version_id) SELECT exam_id, version FROM bank_item");
        run("""
                INSERT INTO marking_agreement (exam_id, first, second, pairs)
                SELECT t.exam_id, ROUND(one.fraction * 10), ROUND(two.fraction * 10), COUNT(*) FROM marking_task t
                JOIN marker_mark one ON one.attempt_id = t.attempt_id AND one.slot = t.slot AND one.round = 1
                JOIN marker_mark two ON two.attempt_id = t.attempt_id AND two.slot = t.slot AND two.round = 2 GROUP BY 1, 2, 3""");
    }

    /** What follows from an attempt: certificates of the gates, and evidence. The product analyses the exams by itself. */
    private void after() throws SQLException {
        run("""
                INSERT INTO certificate (serial, verification_code, person_id, holder_name, course_id, attempt_id, title_zh, title_en, course_title_zh,
                                         course_title_en, issued_on, expires_on, issued_at, revoked_at, revoked_reason)
                SELECT CONCAT('TG-', YEAR(a.submitted_at), '-', LPAD(a.id, 8, '0')), LEFT(REGEXP_REPLACE(SHA2(a.id, 256), '[0189]', 'w'), 26),
                       a.person_id, p.name, c.id, a.id, v.certificate_title_zh, v.certificate_title_en, v.title_zh, v.title_en, DATE(a.submitted_at),
                       DATE(a.submitted_at) + INTERVAL 24 MONTH - INTERVAL 1 DAY, a.submitted_at, IF(MOD(a.id, 400) = 0, UTC_TIMESTAMP, NULL),
                       IF(MOD(a.id, 400) = 0, '成绩有误', NULL)
                FROM attempt a JOIN exam e ON e.id = a.exam_id JOIN course c ON c.course_key = e.file_key JOIN course_version v ON v.id = c.current_version_id
                JOIN person p ON p.id = a.person_id WHERE a.passed""");
        evidence();
    }

    /** MariaDB 11.4 refuses to insert what a query selects into a table with triggers, so they step aside meanwhile. */
    private void evidence() throws SQLException {
        List<String> guards = List.of("update", "delete");
        for (String guard : guards) {
            run("DROP TRIGGER appraisal_evidence_no_" + guard);
        }
        run("""
                INSERT INTO appraisal_evidence (person_id, kind, occurred_at, value, unit, title_zh, title_en, origin_type, origin_id, link, recorded_at)
                SELECT a.person_id, 'EXAM', a.submitted_at, a.percent, 'percent', e.title_zh, e.title_en, 'attempt', a.id, '/exams', a.submitted_at
                FROM attempt a JOIN exam e ON e.id = a.exam_id WHERE a.percent IS NOT NULL""");
        run("""
                INSERT INTO appraisal_evidence (person_id, kind, occurred_at, value, unit, title_zh, title_en, origin_type, origin_id, link, valid_from, valid_to, recorded_at)
                SELECT person_id, 'CERTIFICATE', issued_at, 1, 'count', CONCAT(title_zh, ' ', serial), CONCAT(title_en, ' ', serial), 'certificate', id,
                       '/certificates', issued_on, expires_on, issued_at FROM certificate""");
        for (String guard : guards) {
            run("""
                    CREATE TRIGGER appraisal_evidence_no_%1$s BEFORE %1$s ON appraisal_evidence FOR EACH ROW
                    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'evidence is never changed'""".formatted(guard));
        }
    }

    private List<Long> ids(String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

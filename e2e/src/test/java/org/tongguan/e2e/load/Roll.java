package org.tongguan.e2e.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People who may sit the technicians' exam: on the roster, tied to an account, the course behind them. Made by SQL, for a run only. */
final class Roll {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection database;
    private final TokenIssuer issuer;
    private final String server;
    private final long exam;
    private final long course;
    private int enrolled;

    private Roll(Connection database, TokenIssuer issuer, String server, long exam, long course) {
        this.database = database;
        this.issuer = issuer;
        this.server = server;
        this.exam = exam;
        this.course = course;
    }

    static Roll of(Connection database, TokenIssuer issuer, String server) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT e.id, c.id FROM exam e JOIN course c ON c.course_key = e.course_key
                        JOIN course_version v ON v.id = c.current_version_id WHERE v.tier = 'TECHNICIAN'""")) {
            if (!rows.next()) {
                throw new IllegalStateException("no exam for technicians");
            }
            return new Roll(database, issuer, server, rows.getLong(1), rows.getLong(2));
        }
    }

    long exam() {
        return exam;
    }

    /** So many new candidates, each at the exam for the first time. */
    List<Candidate> enrol(int count) throws SQLException, GeneralSecurityException {
        return admit(count).stream().map(bearer -> new Candidate(server, bearer, exam)).toList();
    }

    /** Access tokens of so many new people. */
    List<String> admit(int count) throws SQLException, GeneralSecurityException {
        List<String> bearers = new ArrayList<>();
        database.setAutoCommit(false);
        try (PreparedStatement person = database.prepareStatement("""
                INSERT INTO person (staff_number, name, department_id, post, tier, account)
                SELECT ?, '考生', MIN(id), '技术员', 'TECHNICIAN', ? FROM department""", Statement.RETURN_GENERATED_KEYS);
                PreparedStatement enrolment = database.prepareStatement("""
                INSERT INTO enrolment (person_id, course_id, course_version, state, assigned_at, due_on, started_at, completed_at)
                SELECT ?, c.id, v.number, 'COMPLETED', UTC_TIMESTAMP(6), '2099-12-31', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6)
                FROM course c JOIN course_version v ON v.id = c.current_version_id WHERE c.id = ?""")) {
            for (int n = 0; n < count; n++) {
                String name = "load" + ++enrolled;
                person.setString(1, name);
                person.setString(2, name);
                person.executeUpdate();
                try (ResultSet keys = person.getGeneratedKeys()) {
                    keys.next();
                    enrolment.setLong(1, keys.getLong(1));
                }
                enrolment.setLong(2, course);
                enrolment.executeUpdate();
                bearers.add(issuer.token(name, name));
            }
        }
        database.commit();
        database.setAutoCommit(true);
        return bearers;
    }

    /** Makes the exam one of so many questions, taken over all parts of its bank. */
    void lengthen(int questions) throws SQLException {
        List<String> rows = new ArrayList<>();
        int left = questions;
        try (Statement statement = database.createStatement();
                ResultSet parts = statement.executeQuery("""
                        SELECT v.competence, v.type, COUNT(*) FROM question q JOIN question_version v ON v.id = q.current_version_id
                        JOIN exam e ON e.course_key = q.course_key WHERE e.id = %d AND NOT q.retired GROUP BY v.competence, v.type"""
                        .formatted(exam))) {
            while (parts.next() && left > 0) {
                int taken = Math.min(left, parts.getInt(3));
                rows.add(parts.getString(1) + ":" + parts.getString(2) + ":" + taken);
                left -= taken;
            }
        }
        try (PreparedStatement update = database.prepareStatement("UPDATE exam SET blueprint = ? WHERE id = ?")) {
            update.setString(1, String.join("\n", rows));
            update.setLong(2, exam);
            update.executeUpdate();
        }
    }

    /** The right options of each question of the bank that has options, by its Chinese stem. */
    Map<String, List<String>> keys() throws SQLException, IOException {
        Map<String, List<String>> keys = new HashMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT stem_zh, JSON_EXTRACT(body, '$.key') FROM question_version "
                        + "WHERE type LIKE '%choice' OR type = 'true-false'")) {
            while (rows.next()) {
                List<String> key = new ArrayList<>();
                JSON.readTree(rows.getString(2)).forEach(option -> key.add(option.asText()));
                keys.put(rows.getString(1), key);
            }
        }
        return keys;
    }

    /** Reads every candidate's paper. */
    void prepare(List<Candidate> candidates) throws SQLException, IOException {
        Map<String, List<String>> keys = keys();
        for (Candidate candidate : candidates) {
            candidate.prepare(keys);
        }
    }
}

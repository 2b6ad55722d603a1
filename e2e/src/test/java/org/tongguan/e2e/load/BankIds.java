package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Things that exist in the data made up. */
record BankIds(String bank, long question, long open, long gate, long ownExam, long ownAttempt, long department, long person, String serial, long lastPeople, long marked) {
    static BankIds of(Connection database) throws SQLException {
        String own = "FROM attempt a WHERE person_id = " + GeneratedPeople.FIRST
                + " AND EXISTS (SELECT 1 FROM item_mark m WHERE m.attempt_id = a.id) ORDER BY id LIMIT 1";
        return new BankIds(text(database, "SELECT MIN(course_key) FROM question"), number(database, "SELECT MIN(id) + 20 FROM question WHERE id >= 1000000"),
                GeneratedSittings.FIRST_EXAM,
                number(database, "SELECT e.id FROM exam e JOIN attempt a ON a.exam_id = e.id GROUP BY e.id ORDER BY e.file_key IS NULL, COUNT(*) DESC, e.id LIMIT 1"),
                number(database, "SELECT exam_id " + own), number(database, "SELECT id " + own),
                number(database, "SELECT MIN(id) FROM department WHERE parent_id IS NOT NULL"), GeneratedPeople.FIRST,
                text(database, "SELECT serial FROM certificate ORDER BY id DESC LIMIT 1"),
                number(database, "SELECT COUNT(*) - 10 FROM person WHERE active"),
                number(database, "SELECT exam_id FROM marking_task GROUP BY exam_id ORDER BY COUNT(*) DESC, exam_id LIMIT 1"));
    }

    private static long number(Connection database, String sql) throws SQLException {
        return Long.parseLong(text(database, sql));
    }

    private static String text(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next() || rows.getString(1) == null) {
                throw new IllegalStateException("nothing there: " + sql);
            }
            return rows.getString(1);
        }
    }
}

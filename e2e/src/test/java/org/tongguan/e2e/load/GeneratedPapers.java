package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Twenty papers for each exam, as they are drawn from its course's bank, in two tables of the connection's own. */
final class GeneratedPapers {
    static final int FORMS = 20;
    static final int QUESTIONS = 20;

    private record Item(long version, String type, String competence) {
        String line() {
            return switch (type) {
                case "essay" -> version + "@5:essay";
                case "true-false" -> version + "@1:true-false:true,false";
                default -> version + "@1:" + type + ":c,a,d,b";
            };
        }
    }

    private final Connection database;

    GeneratedPapers(Connection database) {
        this.database = database;
    }

    void tables() throws SQLException {
        run("CREATE TEMPORARY TABLE bank_form (exam_id BIGINT, form INT, paper TEXT CHARACTER SET ascii, PRIMARY KEY (exam_id, form))");
        run("""
                CREATE TEMPORARY TABLE bank_item (exam_id BIGINT, form INT, slot SMALLINT, version BIGINT, competence VARCHAR(60) CHARACTER SET ascii,
                                                  maximum INT, PRIMARY KEY (exam_id, form, slot))""");
    }

    /** @param essay whether the last question is one that people mark */
    void fill(long exam, boolean essay) throws SQLException {
        List<Item> choices = items(exam, "'single-choice', 'multiple-choice', 'true-false'");
        List<Item> essays = items(exam, "'essay'");
        Random dice = new Random(exam);
        try (PreparedStatement form = database.prepareStatement("INSERT INTO bank_form VALUES (?, ?, ?)");
                PreparedStatement item = database.prepareStatement("INSERT INTO bank_item VALUES (?, ?, ?, ?, ?, ?)")) {
            for (int number = 0; number < FORMS; number++) {
                List<String> lines = new ArrayList<>();
                for (int slot = 1; slot <= QUESTIONS; slot++) {
                    List<Item> from = slot == QUESTIONS && essay && !essays.isEmpty() ? essays : choices;
                    Item drawn = from.get(dice.nextInt(from.size()));
                    lines.add(drawn.line());
                    Object[] values = {exam, number, slot, drawn.version(), drawn.competence(), drawn.type().equals("essay") ? 5 : 1};
                    for (int n = 0; n < values.length; n++) {
                        item.setObject(n + 1, values[n]);
                    }
                    item.addBatch();
                }
                form.setLong(1, exam);
                form.setInt(2, number);
                form.setString(3, String.join("\n", lines));
                form.addBatch();
            }
            form.executeBatch();
            item.executeBatch();
        }
    }

    private List<Item> items(long exam, String types) throws SQLException {
        List<Item> items = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT q.current_version_id, q.type, q.competence FROM question q JOIN exam e ON e.course_key = q.course_key
                WHERE e.id = %d AND q.type IN (%s) ORDER BY q.id LIMIT 400""".formatted(exam, types))) {
            while (rows.next()) {
                items.add(new Item(rows.getLong(1), rows.getString(2), rows.getString(3)));
            }
        }
        return items;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}

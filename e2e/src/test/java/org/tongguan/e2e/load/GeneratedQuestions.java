package org.tongguan.e2e.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;

/** Questions of all twelve types in the banks of all courses, every fifth in its second version, one in fifty a duplicate of the one before. */
final class GeneratedQuestions {
    static final long FIRST = 1_000_000;
    private static final int A_STATEMENT = 500;
    private static final int VERSIONS_AGAIN = 5;
    private static final int DUPLICATE = 50;
    private static final String OPTIONS = """
            [{"id":"a","zh":"立即报告","en":"Report"},{"id":"b","zh":"先行处置","en":"Act"},{"id":"c","zh":"等待通知","en":"Wait"},\
            {"id":"d","zh":"不予处理","en":"Ignore"}]""";
    private static final String CHOICE = "{\"options\":" + OPTIONS + ",\"key\":[\"b\"],\"rule\":\"all-or-nothing\",\"weights\":{}}";
    private static final String ORDER = "{\"entries\":" + OPTIONS + ",\"key\":[\"a\",\"b\",\"c\",\"d\"],\"rule\":\"places\"}";
    private static final String BOTH = "{\"zh\":\"要点\",\"en\":\"Point\"}";

    /** Type and body; the first three are what most banks consist of. */
    private record Kind(String type, String body) {
    }

    private static final List<Kind> KINDS = List.of(new Kind("single-choice", CHOICE), new Kind("multiple-choice", CHOICE.replace("[\"b\"]", "[\"a\",\"b\"]")),
            new Kind("true-false", "{\"options\":[],\"key\":[\"true\"],\"rule\":\"all-or-nothing\",\"weights\":{}}"),
            new Kind("single-choice", CHOICE), new Kind("single-choice", CHOICE),
            new Kind("matching", "{\"prompts\":" + OPTIONS + ",\"targets\":" + OPTIONS + ",\"key\":{\"a\":\"b\",\"b\":\"a\"},\"allOrNothing\":false}"),
            new Kind("ordering", ORDER),
            new Kind("fill-in", "{\"accepted\":[{\"form\":\"三级\",\"percent\":100}],\"caseMatters\":false}"),
            new Kind("numeric", "{\"accepted\":[{\"value\":6,\"tolerance\":0.5,\"percent\":100}],\"units\":[],\"unitPenalty\":0}"),
            new Kind("short-text", "{\"points\":[{\"wordings\":[\"报告\"],\"percent\":100}],\"model\":" + BOTH + "}"),
            new Kind("essay", "{\"criteria\":[{\"id\":\"a\",\"title\":" + BOTH + ",\"percent\":100}],\"fewest\":50,\"model\":" + BOTH + "}"),
            new Kind("hot-spot", "{\"picture\":\"p.png\",\"width\":800,\"height\":600,\"regions\":[{\"form\":\"rectangle\",\"numbers\":[1,1,90,90],\"percent\":100}]}"),
            new Kind("practical", "{\"template\":\"t.xlsx\",\"format\":\"spreadsheet\",\"checks\":[{\"rule\":\"cell-number\",\"place\":\"B2\",\"expected\":\"1\","
                    + "\"tolerance\":0,\"percent\":100,\"title\":" + BOTH + "}]}"),
            new Kind("case", "{\"parts\":[{\"id\":\"a\",\"stem\":" + BOTH + ",\"type\":\"single-choice\",\"body\":" + CHOICE + ",\"points\":1}]}"));
    private static final List<String> COMPETENCES = List.of("perception", "execution", "decision-making", "creativity", "development");
    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "medium", "hard");
    private static final List<String> STATUSES = List.of("ready", "ready", "ready", "ready", "ready", "ready", "draft", "review", "ready", "retired");

    private final Connection database;

    GeneratedQuestions(Connection database) {
        this.database = database;
    }

    void fill(List<String> banks, int count) throws SQLException {
        Random dice = new Random(count);
        String[] stems = new String[count];
        for (int n = 0; n < count; n++) {
            stems[n] = n % DUPLICATE == 1 ? stems[n - 1] : StemWords.stem(dice, n);
        }
        for (int from = 0; from < count; from += A_STATEMENT) {
            int until = Math.min(count, from + A_STATEMENT);
            insert("INSERT INTO question (id, course_key, code, status, retired, origin) VALUES ", "(?,?,?,?,?,'editor')", from, until,
                    (n, each) -> each.set(FIRST + n, banks.get(n % banks.size()), "Q%06d".formatted(n), STATUSES.get(n / 7 % 10), n / 7 % 10 == 9));
            versions(stems, from, until, 1);
            versions(stems, from, until, 2);
        }
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate("""
                    UPDATE question q SET q.current_version_id = (SELECT MAX(v.id) FROM question_version v WHERE v.question_id = q.id)
                    WHERE q.id >= %d""".formatted(FIRST));
        }
    }

    private void versions(String[] stems, int from, int until, int number) throws SQLException {
        String rows = "(?,?,?,?,?,?,?,'',?,?,?,'见教材相应章节。','See the lesson.',SHA2(?,256),'trainer01',UTC_TIMESTAMP(6) - INTERVAL ? MINUTE)";
        insert("INSERT INTO question_version (question_id, number, type, body, competence, competences, difficulty, lesson_key, source, stem_zh, stem_en, "
                + "explanation_zh, explanation_en, digest, author, created_at) VALUES ", rows, from, until, (n, each) -> {
                    if (number == 1 || n % VERSIONS_AGAIN == 0) {
                        Kind kind = KINDS.get(n % KINDS.size());
                        String competence = COMPETENCES.get(n / 3 % COMPETENCES.size());
                        each.set(FIRST + n, number, kind.type(), kind.body(), competence, competence, DIFFICULTIES.get(n / 11 % DIFFICULTIES.size()),
                                "教材" + n % 40, stems[n], "Question " + n + " about data and security", number + stems[n],
                                (n * 7919L % 1_500_000) + 10 * (3 - number));
                    }
                });
    }

    private interface Row {
        void set(Object... values);
    }

    private interface Rows {
        void each(int number, Row row);
    }

    private void insert(String head, String row, int from, int until, Rows rows) throws SQLException {
        List<Object> values = new java.util.ArrayList<>();
        int[] count = {0};
        for (int n = from; n < until; n++) {
            rows.each(n, given -> {
                values.addAll(List.of(given));
                count[0]++;
            });
        }
        if (count[0] == 0) {
            return;
        }
        try (PreparedStatement statement = database.prepareStatement(head + String.join(",", java.util.Collections.nCopies(count[0], row)))) {
            for (int n = 0; n < values.size(); n++) {
                statement.setObject(n + 1, values.get(n));
            }
            statement.executeUpdate();
        }
    }
}

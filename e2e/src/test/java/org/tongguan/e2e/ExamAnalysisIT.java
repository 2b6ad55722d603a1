package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Item analysis of an exam sat here by 200 people, the key of whose last question is wrong; and of a sheet of marks, in a browser. */
@Order(42)
class ExamAnalysisIT {
    private static final int PEOPLE = 200;
    private static final int QUESTIONS = 10;
    private static long exam;

    @BeforeAll
    static void sit() throws SQLException {
        try (Connection database = RunningProduct.database()) {
            exam = GeneratedAttempts.exam(database, "generated-for-analysis", PEOPLE, QUESTIONS);
        }
    }

    @Test
    void givesTheFiguresThatTheDatabaseHolds() throws SQLException {
        JsonNode analysis = Api.as("trainer01").get("/item-analyses/exams/" + exam).json();
        assertThat(analysis.path("test").path("candidates").asInt()).isEqualTo(PEOPLE);
        assertThat(analysis.path("test").path("items").asInt()).isEqualTo(QUESTIONS);
        assertThat(analysis.path("test").path("mean").asDouble())
                .isEqualTo(figure("SELECT AVG(points) FROM attempt WHERE exam_id = " + exam), within(1e-4));
        assertThat(analysis.path("test").path("standardDeviation").asDouble())
                .isEqualTo(figure("SELECT STDDEV_SAMP(points) FROM attempt WHERE exam_id = " + exam), within(1e-4));
        assertThat(analysis.path("test").path("coefficientOfInternalConsistency").asDouble()).isEqualTo(alpha(), within(1e-4));
        assertThat(analysis.path("items").findValuesAsText("code")).contains("wrong-key", "negative-discrimination");
        JsonNode item = analysis.path("items").path(0);
        assertThat(item.path("options").findValuesAsText("chosenBy").stream().mapToInt(Integer::parseInt).sum()).isEqualTo(PEOPLE);
    }

    /**
     * Another exam of the same questions, twice as large, and whatever others used them: the bank weights each by its candidates, and shows
     * the doubts of the largest.
     */
    @Test
    void leavesItsFiguresBesideTheQuestionsOfTheBank() throws SQLException {
        Api trainer = Api.as("trainer01");
        long larger;
        try (Connection database = RunningProduct.database()) {
            larger = GeneratedAttempts.exam(database, "generated-for-the-bank", 2 * PEOPLE, QUESTIONS);
        }
        List<JsonNode> items = new ArrayList<>();
        for (String one : texts("SELECT DISTINCT other.exam_id FROM exam_item mine JOIN exam_item other USING (question_version_id) WHERE mine.exam_id = "
                + larger)) {
            trainer.get("/item-analyses/exams/" + one).json().path("items").forEach(items::add);
        }
        List<String> codes = texts("SELECT q.code FROM exam_item i JOIN question_version v ON v.id = i.question_version_id JOIN question q "
                + "ON q.id = v.question_id WHERE i.exam_id = " + larger);
        assertThat(codes).hasSize(QUESTIONS);
        for (String code : codes) {
            List<JsonNode> its = items.stream().filter(item -> item.path("name").asText().split(" ")[0].equals(code)).toList();
            JsonNode figures = bankFigures(trainer, code);
            assertThat(figures.path("facilityIndex").asDouble()).as(code).isEqualTo(weighted(its, "facilityIndex"), within(1e-6));
            assertThat(figures.path("discriminationIndex").asDouble()).as(code).isEqualTo(weighted(its, "discriminationIndex"), within(1e-6));
            assertThat(figures.path("candidates").asInt()).isEqualTo(its.stream().mapToInt(item -> item.path("candidates").asInt()).sum());
            assertThat(figures.path("uses").asInt()).isGreaterThanOrEqualTo(3 * PEOPLE).isEqualTo((int) figure("SELECT COUNT(*) FROM item_mark m JOIN "
                    + "question_version v ON v.id = m.question_version_id JOIN question q ON q.id = v.question_id JOIN attempt a ON a.id = m.attempt_id "
                    + "WHERE a.percent IS NOT NULL AND q.code = '" + code + "'"));
        }
        assertThat(codes).anySatisfy(code -> assertThat(bankFigures(trainer, code).path("flags").toString()).contains("wrong-key"));
    }

    private static double weighted(List<JsonNode> items, String figure) {
        List<JsonNode> defined = items.stream().filter(item -> item.path(figure).isNumber()).toList();
        return defined.stream().mapToDouble(item -> item.path(figure).asDouble() * item.path("candidates").asInt()).sum()
                / defined.stream().mapToInt(item -> item.path("candidates").asInt()).sum();
    }

    private static JsonNode bankFigures(Api trainer, String code) {
        JsonNode line = trainer.get("/questions?text=" + code).json().path("items").path(0);
        assertThat(line.path("code").asText()).isEqualTo(code);
        JsonNode detail = trainer.get("/questions/" + line.path("id").asLong()).json();
        assertThat(detail.path("line").path("figures")).isEqualTo(line.path("figures"));
        assertThat(detail.path("exams").findValuesAsText("uses")).isNotEmpty().allMatch(uses -> Integer.parseInt(uses) > 0);
        return line.path("figures");
    }

    private static List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection database = RunningProduct.database(); var rows = database.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Days outside which nobody handed in, and an officer of one department. */
    @Test
    void keepsToDaysAndScope() {
        Api trainer = Api.as("trainer01");
        String address = "/item-analyses/exams/" + exam;
        assertThat(trainer.get(address + "?from=2030-01-01").json().path("test").path("candidates").asInt()).isZero();
        assertThat(trainer.get(address + "?from=2026-01-01&until=2026-01-31&attempts=best").json().path("test").path("candidates").asInt())
                .isBetween(20, PEOPLE / 2);
        assertThat(trainer.get(address + "?attempts=worst").code()).isEqualTo("item-analysis.attempts-unknown");
        for (String day : List.of("from=yesterday", "from=2026-02-30", "until=%2B999999999-12-31")) {
            assertThat(trainer.get(address + "?" + day).code()).as(day).isEqualTo("item-analysis.day-unknown");
        }
        assertThat(trainer.get("/item-analyses/exams/999999").status()).isEqualTo(404);
        assertThat(Api.as("officer01").get(address).status()).isEqualTo(200);
        assertThat(Api.as("officer02").get(address).code()).isEqualTo("item-analysis.whole-only");
        assertThat(Api.as("officer02").get("/item-analyses/exams").code()).isEqualTo("item-analysis.whole-only");
    }

    @Test
    void showsChartsItemsAndAdviceInBothSizes() throws Exception {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            for (Browser.Size size : Browser.Size.values()) {
                Page page = browser.signedIn("trainer01", size, "zh-CN");
                Browser.open(page, "/item-analyses/exams/" + exam);
                assertThat(page.locator("#tile-candidates")).containsText("200");
                assertThat(page.locator("tg-chart svg")).hasCount(3);
                Look.at(page, "ExamAnalysis-generated", size, looks);
                page.locator("#item-grid").scrollIntoViewIfNeeded();
                Look.at(page, "ExamAnalysis-items", size, looks);
                page.locator(".tg-item-name:visible").first().click();
                assertThat(page.locator(".tg-item")).containsText("标准答案");
                assertThat(page.locator(".tg-item tg-chart svg")).hasCount(1);
                Look.at(page, "ExamAnalysis-item", size, looks);
                page.click("#close-item");
                Browser.open(page, "/item-analyses");
                assertThat(page.locator("#exams")).containsText("generated-for-analysis");
                Look.at(page, "ExamAnalyses-list", size, looks);
                page.context().close();
            }
            Page page = browser.signedIn("officer01", Browser.Size.DESKTOP, "en");
            Browser.open(page, "/item-analyses/exams/" + exam);
            Download export = page.waitForDownload(() -> page.click("#export"));
            try (ReadableWorkbook book = new ReadableWorkbook(export.createReadStream())) {
                assertThat(book.getSheets().map(sheet -> sheet.getName())).containsExactly("Test", "Questions", "Options");
                assertThat(book.getSheet(1).orElseThrow().read()).hasSize(QUESTIONS + 1);
            }
            Look.at(page, "ExamAnalysis-english", Browser.Size.DESKTOP, looks);
        }
        looks.assertAll();
    }

    @Test
    void readsASheetOfMarksAndSaysWhatIsWrongWithIt() {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/item-analyses/sheet");
            upload(page, "考生,第1题,第2题:5\n甲,1,6\n甲,,2\n");
            assertThat(page.locator("#faults")).containsText("C2");
            assertThat(page.locator("#faults")).containsText("第 3 行 B 列（题目“第1题”）是空的");
            Look.at(page, "MarkSheet-faults", Browser.Size.DESKTOP, looks);
            upload(page, ItemAnalysisIT.SHEET);
            assertThat(page.locator("#tile-consistency")).containsText("0.696");
            assertThat(page.locator("#faults")).hasCount(0);
            assertThat(page.locator("#analysis")).containsText("人数较少");
            Look.at(page, "MarkSheet-analysed", Browser.Size.DESKTOP, looks);
            page.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
            Look.at(page, "MarkSheet-analysed", Browser.Size.PHONE, looks);
        }
        looks.assertAll();
    }

    private static void upload(Page page, String sheet) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload("marks.csv", "text/csv",
                sheet.getBytes(StandardCharsets.UTF_8)));
    }

    /** Alpha by sums in SQL. */
    private static double alpha() throws SQLException {
        double items = figure("SELECT SUM(v) FROM (SELECT VAR_SAMP(m.points) AS v FROM attempt a JOIN item_mark m ON m.attempt_id = a.id "
                + "WHERE a.exam_id = " + exam + " GROUP BY m.question_version_id) each_item");
        double total = figure("SELECT VAR_SAMP(points) FROM attempt WHERE exam_id = " + exam);
        return QUESTIONS / (QUESTIONS - 1.0) * (1 - items / total);
    }

    private static double figure(String sql) throws SQLException {
        try (Connection database = RunningProduct.database(); var rows = database.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getDouble(1);
        }
    }
}

package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What lists and searches find. How fast they are at 100,000 questions and a million attempts is measured by {@code e2e/bank-load}. */
@Order(200)
class ListsIT {
    private static final Api TRAINER = Api.as("trainer01");

    @Test
    void aSearchFindsAnyPartOfAStemAndTheBeginningOfACode() {
        assertThat(codes("RPO 和 RTO")).containsExactly(code("TSO", "确定一套系统的 RPO 和 RTO"));
        assertThat(codes("rpo 和 rto")).as("small letters").isEqualTo(codes("RPO 和 RTO"));
        assertThat(codes("ＲＰＯ 和 ＲＴＯ")).as("full width").isEqualTo(codes("RPO 和 RTO"));
        assertThat(codes("补丁")).as("a word of two characters").contains("TSO-001").hasSizeLessThan(20);
        assertThat(codes("TSO-00")).hasSize(9).allMatch(code -> code.startsWith("TSO-00"));
        assertThat(codes("%")).as("a sign of patterns is a sign like others").allSatisfy(code -> assertThat(stems(code)).contains("%"));
        assertThat(codes("潜水艇")).isEmpty();
    }

    @Test
    void aSearchFindsWordsOfEnglishStems() {
        JsonNode found = list("limit=500&text=" + encoded("Personal Information"));
        assertThat(found.path("items")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("stemEn").asText()).containsIgnoringCase("personal information");
            assertThat(line.path("stem").asText()).doesNotContainIgnoringCase("personal information");
        });
        assertThat(found.path("total").asInt()).isEqualTo(found.path("items").size());
    }

    @Test
    void pagesOfAListMakeUpTheWhole() {
        JsonNode whole = list("limit=500");
        List<String> pages = new ArrayList<>();
        for (int offset = 0; offset < whole.path("total").asInt(); offset += 50) {
            list("limit=50&offset=" + offset).path("items").forEach(line -> pages.add(line.path("id").asText()));
        }
        assertThat(pages).hasSize(whole.path("total").asInt()).doesNotHaveDuplicates().startsWith(whole.path("items").path(0).path("id").asText());
    }

    @Test
    void filtersAndSearchHoldTogether() {
        JsonNode found = list("bank=technician-secure-operation&type=single-choice&difficulty=easy&text=" + encoded("单位"));
        assertThat(found.path("items")).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("bank").asText()).isEqualTo("technician-secure-operation");
            assertThat(line.path("type").asText()).isEqualTo("single-choice");
            assertThat(line.path("difficulty").asText()).isEqualTo("easy");
            assertThat(line.path("stem").asText()).contains("单位");
        });
        assertThat(found.path("total").asInt()).isEqualTo(found.path("items").size());
    }

    @Test
    void aQuestionIsFoundByEachOfItsCompetencesAndByTheTierOfItsCourse() throws SQLException {
        Api.Answer added = TRAINER.post("/questions", "{\"course\":\"technician-secure-operation\",\"question\":{\"id\":\"IT-BOTH\",\"type\":\"numeric\","
                + "\"competences\":[\"perception\",\"execution\"],\"difficulty\":\"easy\",\"stem\":\"两种能力各占几成？\",\"accepted\":[{\"value\":5}]}}");
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        String both = added.json().path("id").asText();
        assertThat(ids("limit=500&competence=perception")).contains(both);
        assertThat(ids("limit=500&competence=execution")).contains(both);
        assertThat(ids("limit=500&competence=creativity")).doesNotContain(both);
        assertThat(list("competence=%E5%8A%9B").path("total").asInt()).isZero();
        assertThat(ids("limit=500&competence=execution").size()).isEqualTo(rows("SELECT q.id, 0 FROM question q JOIN question_version v ON v.id = "
                + "q.current_version_id WHERE CONCAT(',', v.competences, ',') LIKE '%,execution,%'").size());

        JsonNode technicians = list("limit=500&tier=technician");
        assertThat(technicians.path("items")).isNotEmpty().allSatisfy(line -> assertThat(line.path("tier").asText()).isEqualTo("technician"));
        assertThat(technicians.path("total").asInt()).isEqualTo(technicians.path("items").size());
        int all = list("limit=1&tier=leader").path("total").asInt() + list("limit=1&tier=general-staff").path("total").asInt()
                + technicians.path("total").asInt();
        assertThat(all).isEqualTo(list("limit=1").path("total").asInt());
        assertThat(TRAINER.get("/questions?tier=nobody").code()).isEqualTo("input.malformed");
    }

    @Test
    void theTrainersStartPageCountsWhatTheBanksHold() {
        int held = list("limit=1").path("total").asInt() - list("limit=1&status=retired").path("total").asInt();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/");
            PlaywrightAssertions.assertThat(page.locator(".tg-stat").filter(new Locator.FilterOptions().setHasText("全部题库")).locator(".tg-stat-figure"))
                    .hasText(Integer.toString(held));
        }
    }

    private static List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        list(query).path("items").forEach(line -> ids.add(line.path("id").asText()));
        return ids;
    }

    @Test
    void whatWasSatInAnExamIsNotedAsItIsSealed() throws SQLException {
        String sat = "SELECT DISTINCT a.exam_id, m.question_version_id FROM attempt a JOIN item_mark m ON m.attempt_id = a.id";
        assertThat(rows(sat)).isNotEmpty().isEqualTo(rows("SELECT exam_id, question_version_id FROM exam_item"));
    }

    private static List<String> rows(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement();
                ResultSet each = statement.executeQuery(sql + " ORDER BY 1, 2")) {
            while (each.next()) {
                rows.add(each.getLong(1) + " " + each.getLong(2));
            }
        }
        return rows;
    }

    private static JsonNode list(String query) {
        return TRAINER.get("/questions?" + query).json();
    }

    private static List<String> codes(String text) {
        List<String> codes = new ArrayList<>();
        list("limit=500&text=" + encoded(text)).path("items").forEach(line -> codes.add(line.path("code").asText()));
        return codes;
    }

    private static String code(String bank, String stem) {
        List<String> codes = new ArrayList<>();
        list("limit=500").path("items").forEach(line -> {
            if (line.path("code").asText().startsWith(bank) && line.path("stem").asText().contains(stem)) {
                codes.add(line.path("code").asText());
            }
        });
        assertThat(codes).hasSize(1);
        return codes.get(0);
    }

    /** In both languages. */
    private static String stems(String code) {
        JsonNode line = list("text=" + encoded(code)).path("items").path(0);
        return line.path("stem").asText() + "\n" + line.path("stemEn").asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

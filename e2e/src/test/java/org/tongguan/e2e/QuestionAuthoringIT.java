package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A trainer writes questions on the screen: every type, by keyboard; brings one to ready; two who change the same one hear of each other. */
@Order(155)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class QuestionAuthoringIT {
    private static final String COURSE = "leader-digital-decision";
    private static final Set<String> LOOKED_AT = Set.of("multiple-choice", "matching", "hot-spot", "practical", "case");
    private static final Api TRAINER = Api.as("trainer01");

    @Test
    @Order(1)
    void everyTypeIsWrittenByKeyboardAndSeenAsItsCandidateSeesIt() throws SQLException {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            for (String type : QuestionSamples.TYPES) {
                QuestionForm form = QuestionForm.create(page, COURSE, type).code("IT-" + type).stem("试写题 " + type, "A question of type " + type)
                        .fill("source", "《个人信息保护法》第六条").fill("explanation-zh", "因为如此。").fill("explanation-en", "Because it is so.");
                QuestionSamples.fill(form, type);
                assertThat(form.preview()).containsText("试写题 " + type);
                if (LOOKED_AT.contains(type)) {
                    Look.at(page, "question-form-" + type, Browser.Size.DESKTOP, looks);
                    page.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
                    Look.at(page, "question-form-" + type, Browser.Size.PHONE, looks);
                    page.setViewportSize(Browser.Size.DESKTOP.width, Browser.Size.DESKTOP.height);
                }
                long id = form.save();
                assertThat(page.locator(".tg-view")).containsText("试写题 " + type);
                assertThat(held(id)).isEqualTo(type + " editor draft 1 trainer01");
                JsonNode stored = document(id);
                assertThat(QuestionForm.edit(page, id).value("source")).isEqualTo("《个人信息保护法》第六条");
                assertThat(TRAINER.put("/questions/" + id, body(1, stored)).json().path("version").asInt()).as("%s says the same", type).isEqualTo(1);
            }
            assertThat(Api.as("auditor01").get("/audit?limit=50").body()).contains("question.written", "IT-case");
        }
        looks.assertAll();
    }

    /** Leaves both files where a candidate gets them from. */
    @Test
    @Order(2)
    void picturesAndTaskFilesBelongToTheirQuestions() throws SQLException {
        for (String type : new String[] {"hot-spot", "practical"}) {
            JsonNode question = document(idOf("IT-" + type));
            String digest = question.path("media").path(0).path("digest").asText();
            assertThat(question.path(type.equals("practical") ? "template" : "picture").asText()).isEqualTo(digest).hasSize(64);
            assertThat(TRAINER.get("/question-media/" + digest).status()).isEqualTo(200);
        }
        assertThat(document(idOf("IT-hot-spot")).path("media").path(0).path("text").asText()).isEqualTo("网络拓扑图");
    }

    @Test
    @Order(3)
    void savingWhatWasOpenedUnchangedMakesNoVersion() throws SQLException {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            for (String type : QuestionSamples.TYPES) {
                long id = idOf("IT-" + type);
                QuestionForm.edit(page, id).save();
                assertThat(held(id)).isEqualTo(type + " editor draft 1 trainer01");
            }
        }
    }

    @Test
    @Order(4)
    void faultsStandBesideTheirFieldsAndNothingIsLost() {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            QuestionForm form = QuestionForm.create(page, COURSE, "numeric").fill("stem-en", "How much?");
            form.rows("numbers").row(1).fill("value", "viel").fill("percent", "120");
            assertThat(form.saveInVain()).containsText("还没有保存");
            assertThat(form.fault("stem-zh")).isEqualTo("请填写。");
            assertThat(form.fault("value")).isEqualTo("请填写数字。");
            assertThat(form.value("stem-en")).isEqualTo("How much?");
            assertThat(form.rows("numbers").row(1).value("value")).isEqualTo("viel");
            assertThat(page.locator("[data-field='stem-zh'] textarea")).isFocused();
            Look.at(page, "question-form-faults", Browser.Size.DESKTOP, looks);

            form.fill("stem-zh", "多少？").rows("numbers").row(1).fill("value", "3").fill("percent", "100");
            form.fill("id", "IT-numeric");
            assertThat(form.saveInVain()).containsText("IT-numeric");
            assertThat(form.fault("id")).contains("IT-numeric");
            form.fill("id", "IT-second").save();

            List<String> warned = new ArrayList<>();
            page.onDialog(dialog -> {
                warned.add(dialog.type());
                dialog.accept();
            });
            QuestionForm.create(page, COURSE, "essay").fill("stem-zh", "还没写完");
            assertThat(page.locator("#unsaved")).containsText("有未保存的修改");
            assertThat(warned).isEmpty();
            Browser.open(page, "/questions");
            assertThat(warned).containsExactly("beforeunload");
            QuestionForm.create(page, COURSE, "essay").fill("stem-zh", "还没写完");
            assertThat(page.locator("#unsaved")).containsText("有未保存的修改");
            page.locator(".tg-back").first().click();
            Locator asked = page.locator("vaadin-confirm-dialog-overlay");
            assertThat(asked).containsText("还有未保存的修改");
            page.locator("[slot=cancel-button]").click();
            assertThat(page.url()).contains("/questions/new");
            page.locator(".tg-back").first().click();
            page.locator("[slot=confirm-button]").click();
            page.waitForSelector("#new-question");
        }
        looks.assertAll();
    }

    /** On a slow line a row that is moved would otherwise draw what is typed next onto its buttons. */
    @Test
    @Order(4)
    void theFocusStaysWhereTheAuthorHasGoneMeanwhile() {
        try (Browser browser = new Browser()) {
            QuestionForm form = QuestionForm.create(browser.signedIn("trainer01"), COURSE, "ordering");
            form.rows("entries").row(1).fill("text-zh", "隔离");
            QuestionForm.Row second = form.rows("entries").row(2).fill("text-zh", "发现");
            form.answersLater(600);
            second.act("up");
            Locator source = form.page().locator("[data-field='source'] input");
            source.focus();
            form.page().keyboard().type("GB/T ");
            form.page().waitForCondition(() -> form.rows("entries").row(1).value("text-zh").equals("发现"));
            form.page().waitForTimeout(200);
            form.page().keyboard().type("35273");
            assertThat(source).hasValue("GB/T 35273");

            form.rows("entries").row(1).act("down");
            form.page().waitForCondition(() -> form.rows("entries").row(2).value("text-zh").equals("发现"));
            assertThat(form.page().locator("[data-rows='entries'] [data-row='2'] [data-act='down']")).isFocused();
        }
    }

    @Test
    @Order(5)
    void aQuestionGoesToReadyAndBackToDraftWhenItIsChanged() throws SQLException {
        long id = idOf("IT-single-choice");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/questions/question/" + id);
            page.getByText("送审", new Page.GetByTextOptions().setExact(true)).click();
            page.getByText("启用", new Page.GetByTextOptions().setExact(true)).click();
            assertThat(page.locator(".tg-badge").first()).containsText("可用");
            page.click("#edit-question");
            page.waitForSelector("#save-question");
            assertThat(page.locator(".tg-view")).containsText("这道题现在可用");
            QuestionForm.edit(page, id).fill("explanation-zh", "改过的解析。").save();
            assertThat(held(id)).isEqualTo("single-choice editor draft 2 trainer01");
            assertThat(page.locator(".tg-view")).containsText("可用 → 草稿");
        }
    }

    @Test
    @Order(6)
    void whoChangesAnOlderVersionIsToldAndLosesNothing() throws SQLException {
        long id = idOf("IT-fill-in");
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page first = browser.signedIn("trainer01");
            QuestionForm mine = QuestionForm.edit(first, id).fill("stem-zh", "我的题干");
            QuestionForm.edit(first.context().newPage(), id).fill("stem-zh", "别人的题干").save();
            assertThat(mine.saveInVain()).containsText("第 2 版");
            assertThat(first.locator("#see-newer").getAttribute("href")).endsWith("questions/question/" + id);
            assertThat(mine.value("stem-zh")).isEqualTo("我的题干");
            Look.at(first, "question-form-conflict", Browser.Size.DESKTOP, looks);
            assertThat(held(id)).isEqualTo("fill-in editor draft 2 trainer01");
            first.locator("#keep-mine").focus();
            first.keyboard().press("Enter");
            first.waitForURL("**/questions/question/" + id);
            assertThat(held(id)).isEqualTo("fill-in editor draft 3 trainer01");
            assertThat(document(id).path("stem").asText()).isEqualTo("我的题干");
            earlierVersionsAreReadAndCompared(first, id, looks);

            QuestionForm older = QuestionForm.edit(first, id).fill("stem-zh", "又改一次");
            QuestionForm.edit(first.context().newPage(), id).fill("stem-zh", "较新的题干").save();
            older.saveInVain();
            first.click("#load-newer");
            first.waitForCondition(() -> older.value("stem-zh").equals("较新的题干"));
        }
        looks.assertAll();
    }

    private static void earlierVersionsAreReadAndCompared(Page page, long id, SoftAssertions looks) {
        assertThat(page.locator("#question-belonging")).containsText("《个人信息保护法》第六条");
        assertThat(page.locator("p:has-text('第 3 版')")).containsText("trainer01 · 改了题干");
        page.locator("a:has-text('第 2 版')").click();
        assertThat(page.locator("#earlier-version")).containsText("现在是第 3 版");
        assertThat(page.locator(".tg-view")).containsText("别人的题干");
        assertThat(page.locator("#edit-question")).hasCount(0);
        Look.at(page, "question-version", Browser.Size.DESKTOP, looks);
        JsonNode versions = TRAINER.get("/questions/" + id).json().path("versions");
        assertThat(versions.path(0).path("changed").toString()).isEqualTo("[\"stem\"]");
        assertThat(versions.path(2).path("changed")).isEmpty();
        assertThat(TRAINER.get("/questions/" + id + "/versions/2").json().path("question").path("stem").asText()).isEqualTo("别人的题干");
        assertThat(TRAINER.get("/questions/" + id + "/versions/9").status()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void programsWriteByTheSameRules() throws SQLException {
        String question = "{\"id\":\"IT-REST\",\"type\":\"numeric\",\"competence\":\"execution\",\"difficulty\":\"easy\",\"stem\":\"一半是多少？\","
                + "\"accepted\":[{\"value\":0.5,\"tolerance\":0.01}]}";
        String fresh = "{\"course\":\"" + COURSE + "\",\"question\":" + question + "}";
        Api.Answer added = TRAINER.post("/questions", fresh);
        assertThat(added.status()).as(added.body()).isEqualTo(201);
        long id = added.json().path("id").asLong();
        assertThat(TRAINER.post("/questions", fresh).json().path("id").asLong()).isEqualTo(id);
        assertThat(held(id)).isEqualTo("numeric editor draft 1 trainer01");
        assertThat(TRAINER.post("/questions", fresh.replace("一半", "半数")).code()).isEqualTo("question.code-taken");
        assertThat(TRAINER.post("/questions", fresh.replace(COURSE, "none")).code()).isEqualTo("input.not-found");
        assertThat(TRAINER.post("/questions", "{\"course\":1}").code()).isEqualTo("input.malformed");
        assertThat(TRAINER.post("/questions", fresh.replace("一半", "\\ud800")).code()).isEqualTo("input.malformed");
        Api.Answer faulty = TRAINER.post("/questions", fresh.replace("0.01", "-1").replace("IT-REST", "IT REST"));
        assertThat(faulty.code()).isEqualTo("question.faulty");
        assertThat(faulty.body()).contains("question-file.accepted", "question-file.id");

        assertThat(TRAINER.put("/questions/" + id, "{\"version\":1,\"question\":" + question.replace("一半", "半数") + "}").json().path("version").asInt())
                .isEqualTo(2);
        assertThat(TRAINER.put("/questions/" + id, "{\"version\":1,\"question\":" + question.replace("一半", "半数") + "}").json().path("version").asInt())
                .isEqualTo(2);
        assertThat(TRAINER.put("/questions/" + id, "{\"version\":1,\"question\":" + question + "}").code()).isEqualTo("question.newer-version");
        assertThat(Api.as("trainer01").with("Content-Type", "application/octet-stream").post("/question-media?name=x.svg", "<svg/>").code())
                .isEqualTo("question-media.unknown-kind");
    }

    /** Otherwise candidates would find no picture, and an open exam no paper. */
    @Test
    @Order(8)
    void nothingIsWrittenOrTakenOutOfUseThatACandidateWouldMiss() throws SQLException {
        String digest = document(idOf("IT-hot-spot")).path("picture").asText();
        Api.Answer unlisted = TRAINER.post("/questions", ("{\"course\":\"" + COURSE + "\",\"question\":{\"id\":\"IT-UNLISTED\",\"type\":\"hot-spot\",\"competence\":"
                + "\"execution\",\"difficulty\":\"easy\",\"stem\":\"点出防火墙。\",\"picture\":\"%s\",\"width\":400,\"height\":300,"
                + "\"regions\":[{\"form\":\"circle\",\"numbers\":[50,50,9]}]}}").formatted(digest));
        assertThat(unlisted.code()).isEqualTo("question.faulty");
        assertThat(unlisted.body()).contains("question-file.media-unlisted");

        List<String> ready = new ArrayList<>();
        TRAINER.get("/questions?bank=" + COURSE + "&type=single-choice&status=ready&limit=200").json().path("items")
                .forEach(item -> ready.add(item.path("id").asText()));
        String retire = "{\"questions\":[" + String.join(",", ready) + "],\"status\":\"retired\"}";
        Api.Answer refused = TRAINER.put("/questions/status", retire);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("question.exam-short");
        assertThat(TRAINER.get("/questions/" + ready.get(0)).json().path("line").path("status").asText()).isEqualTo("ready");
    }

    /** On the screen and by programs: all get their next version as a draft, or none does. */
    @Test
    @Order(9)
    void propertiesOfManyAreChangedAtOnceOrNotAtAll() throws SQLException {
        long one = idOf("IT-single-choice");
        long two = idOf("IT-numeric");
        int first = version(one);
        int second = version(two);
        String both = "{\"questions\":[{\"id\":%d,\"version\":%d},{\"id\":%d,\"version\":%d}],\"difficulty\":\"hard\",\"competences\":[\"execution\",\"%s\"]}";
        Api.Answer changed = TRAINER.put("/questions/properties", both.formatted(one, first, two, second, other("execution")));
        assertThat(changed.json().path("changed").asInt()).as(changed.body()).isEqualTo(2);
        for (long id : new long[] {one, two}) {
            JsonNode now = TRAINER.get("/questions/" + id).json();
            assertThat(now.path("line").path("difficulty").asText()).isEqualTo("hard");
            assertThat(now.path("line").path("status").asText()).isEqualTo("draft");
            assertThat(now.path("competences").toString()).isEqualTo("[\"execution\",\"" + other("execution") + "\"]");
            assertThat(now.path("source").asText()).isEqualTo("《个人信息保护法》第六条");
            assertThat(now.path("versions").path(0).path("by").asText()).isEqualTo("trainer01");
        }
        assertThat(TRAINER.put("/questions/properties", both.formatted(one, first, two, second, other("execution"))).json().path("changed").asInt())
                .as("a second time").isZero();
        String stale = both.replace("hard", "easy").formatted(one, first + 1, two, second, other("execution"));
        Api.Answer refused = TRAINER.put("/questions/properties", stale);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("question.newer-versions");
        assertThat(refused.body()).contains("IT-numeric").doesNotContain("IT-single-choice");
        assertThat(version(one)).as("all or nothing").isEqualTo(first + 1);
        assertThat(TRAINER.put("/questions/properties", both.formatted(one, first + 1, two, second + 1, "magic")).code()).isEqualTo("question.faulty");
        assertThat(TRAINER.put("/questions/properties", "{\"questions\":[{\"id\":1,\"version\":1}]}").code()).isEqualTo("input.malformed");

        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("trainer01");
            Browser.open(page, "/questions?q=IT-&difficulty=hard&bank=" + COURSE);
            page.waitForSelector("#select-found:has-text('选中查到的全部 2 题')");
            page.focus("#select-found");
            page.keyboard().press("Enter");
            page.waitForSelector("text=已选 2 题");
            assertThat(page.locator("vaadin-grid vaadin-checkbox[checked]").count()).as("ticked in the list").isGreaterThanOrEqualTo(2);
            Look.at(page, "questions-selected", Browser.Size.DESKTOP, looks);
            page.click("#change-properties");
            page.locator("#change-source input").check();
            page.locator("vaadin-dialog-overlay vaadin-text-field input").fill("成批改的来源");
            page.locator("#change-lesson input").check();
            Look.at(page, "question-properties", Browser.Size.DESKTOP, looks);
            page.click("#properties-save");
            page.waitForSelector("text=2 题有了新的一版");
        }
        assertThat(one("SELECT COUNT(*) FROM question q JOIN question_version v ON v.id = q.current_version_id WHERE v.source = '成批改的来源'"))
                .isEqualTo("2");
        assertThat(one("SELECT COUNT(*) FROM question q JOIN question_version v ON v.id = q.current_version_id WHERE v.source = '成批改的来源' "
                + "AND v.lesson_key = 'why-digital'")).isEqualTo("2");
        assertThat(TRAINER.put("/questions/properties", "{\"questions\":[{\"id\":%d,\"version\":%d}],\"lesson\":\"gone\"}".formatted(one, version(one))).body())
                .contains("question.faulty", "lesson");
        assertThat(Api.as("auditor01").get("/audit?limit=50").body()).contains("question.written", "IT-single-choice");
        looks.assertAll();
    }

    private static int version(long id) {
        return TRAINER.get("/questions/" + id).json().path("version").asInt();
    }

    /** Another one of the five abilities. */
    private static String other(String competence) throws SQLException {
        return one("SELECT competence_key FROM competence WHERE framework_key = 'five-abilities' AND competence_key <> '" + competence + "' ORDER BY position");
    }

    /** Content files are read at each start; what was written by hand stays. */
    @Test
    @Order(10)
    void whatWasWrittenByHandOutlivesARestart() throws SQLException {
        long fromFile = idOf("LDD-001");
        ObjectNode changed = (ObjectNode) document(fromFile);
        changed.put("source", "手工修改");
        int number = TRAINER.get("/questions/" + fromFile).json().path("version").asInt();
        assertThat(TRAINER.put("/questions/" + fromFile, body(number, changed)).status()).isEqualTo(200);
        for (String status : new String[] {"review", "ready"}) {
            TRAINER.put("/questions/status", "{\"questions\":[" + fromFile + "],\"status\":\"" + status + "\"}");
        }
        String before = held(fromFile) + held(idOf("IT-case"));

        RunningProduct.get().killApplication();
        RunningProduct.get().startApplication();

        assertThat(held(fromFile) + held(idOf("IT-case"))).isEqualTo(before).contains("editor ready", "editor draft");
        assertThat(document(fromFile).path("source").asText()).isEqualTo("手工修改");
    }

    private static JsonNode document(long id) {
        return TRAINER.get("/questions/" + id + "/document").json().path("question");
    }

    private static String body(int version, JsonNode question) {
        return Api.JSON.createObjectNode().put("version", version).set("question", question).toString();
    }

    private static long idOf(String code) throws SQLException {
        return Long.parseLong(one("SELECT id FROM question WHERE course_key = '" + COURSE + "' AND code = '" + code + "'"));
    }

    /** Type, origin, status, number and author of the current version. */
    private static String held(long id) throws SQLException {
        return one("SELECT CONCAT(v.type, ' ', q.origin, ' ', q.status, ' ', v.number, ' ', v.author) FROM question q "
                + "JOIN question_version v ON v.id = q.current_version_id WHERE q.id = " + id);
    }

    private static String one(String sql) throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}

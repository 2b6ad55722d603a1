package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** All twelve types of question: brought in, sat with the keyboard alone and with a finger on a phone, marked by machine and people, ruled on, analysed. */
@Order(155)
class QuestionTypesIT {
    private static final String BY_KEYBOARD = "tech01";
    private static final String BY_TOUCH = "staff01";
    private static final String BRIEFLY = "leader01";
    private static final List<String> FURTHER_MARKERS = List.of("judge01", "judge02");
    private static final String REASON = "选项 c 同样成立";

    private final SoftAssertions looks = new SoftAssertions();

    @BeforeAll
    static void moreTrainers() {
        FURTHER_MARKERS.forEach(login -> trainer("POST", login));
    }

    @AfterAll
    static void asBefore() {
        FURTHER_MARKERS.forEach(login -> trainer("DELETE", login));
        AllTypesBank.set("retired");
    }

    @Test
    void areSatMarkedRuledOnAndAnalysed() {
        try (Browser browser = new Browser()) {
            Page trainer = browser.signedIn("trainer01");
            AllTypesBank.bringIn(trainer);
            assertThat(AllTypesBank.held()).hasSize(12);
            canBeTriedOut(browser.onPhone("trainer01"));
            AllTypesBank.set("review", "ready");
            AllTypesExam exam = AllTypesExam.open(List.of("YC00001", "YC00002", "YC00003"));

            Page desk = browser.signedIn(BY_KEYBOARD);
            new ExamPage(desk).open(exam.id);
            assertThat(new KeyboardCandidate(desk).sit(Sitting.FULL, type -> Look.at(desk, "type-" + type, Browser.Size.DESKTOP, looks)))
                    .matches("[0-9a-f]{64}");
            Page phone = browser.onPhone(BY_TOUCH);
            new ExamPage(phone).open(exam.id);
            assertThat(new TouchCandidate(phone, looks).sit(Sitting.PARTLY, type -> Look.at(phone, "type-" + type, Browser.Size.PHONE, looks)))
                    .matches("[0-9a-f]{64}");
            new MarkersDesk(trainer, exam.id).askForASecondMarker();
            exam.sitBriefly(BRIEFLY);
            assertThat(desk.locator("#result")).hasAttribute("data-passed", "open");
            exam.move("close");

            peopleMark(browser, trainer, exam);
            Eventually.is("all is marked", () -> exam.phase().equals("marked"));
            exam.move("release");
            theMarksAreRight(exam);
            aRulingRaisesOne(trainer, exam);
            candidatesReadIt(desk, phone);
            theOneConcernedIsTold(phone);
            aKeyMendedInTheBankTakesItsPlace(trainer, exam);
            theAnalysisNamesEachQuestion(trainer, exam);
        }
        looks.assertAll();
    }

    /** Whoever authors a question answers it as a candidate will, and sees what the answer earns; a number without its unit earns less. */
    private void canBeTriedOut(Page phone) {
        AllTypesBank.held().forEach((type, id) -> {
            Browser.open(phone, "/questions/question/" + id);
            assertThat(phone.locator("#trial")).hasAttribute("href", "trial/" + id);
            phone.navigate(RunningProduct.address() + "/trial/" + id);
            String whole = new TouchCandidate(phone, looks).tryOut(type, Sitting.FULL);
            assertThat(whole).as(type).contains(Set.of("essay", "case").contains(type) ? "由人工评阅"
                    : type.equals("numeric") ? "得这道题 80% 的分" : "得这道题 100% 的分");
            Look.at(phone, "trial-" + type, Browser.Size.PHONE, looks);
        });
    }

    /** The second of three markers differs by more than a fifth on one essay, so that a third is asked. */
    private void peopleMark(Browser browser, Page trainer, AllTypesExam exam) {
        MarkersDesk first = new MarkersDesk(trainer, exam.id);
        assertThat(first.queue()).containsEntry("未评完", "6");
        assertThat(first.markAll(Map.of("甲", essay(36, 50), "乙", essay(20, 30), "丙", essay(10, 20)),
                Map.of("甲", part(36, 24), "乙", part(20, 10), "丙", part(8, 4)), looks)).isEqualTo(6);
        MarkersDesk second = new MarkersDesk(browser.signedIn(FURTHER_MARKERS.get(0)), exam.id);
        assertThat(second.markAll(Map.of("甲", essay(32, 50), "乙", essay(30, 50), "丙", essay(10, 20)),
                Map.of("甲", part(30, 24), "乙", part(20, 10), "丙", part(4, 2)), looks)).isEqualTo(6);
        assertThat(first.queue()).containsEntry("未评完", "1").containsEntry("已评完", "5").containsEntry("双评", "6").containsEntry("您可以评", "0");
        assertThat(Double.parseDouble(first.queue().get("评分一致性（加权 κ）"))).isBetween(0.5, 0.99);
        Look.at(trainer, "marking-queues", Browser.Size.DESKTOP, looks);
        MarkersDesk third = new MarkersDesk(browser.signedIn(FURTHER_MARKERS.get(1)), exam.id);
        assertThat(third.markAll(Map.of("乙", essay(28, 46)), Map.of(), looks)).isEqualTo(1);
        assertThat(first.queue()).containsEntry("未评完", "0");
    }

    private static Map<String, String> essay(int view, int practice) {
        return Map.of("view", Integer.toString(view), "case", Integer.toString(practice));
    }

    /** Of the essay in the case. */
    private static Map<String, String> part(int basis, int way) {
        return Map.of("p2/basis", Integer.toString(basis), "p2/way", Integer.toString(way));
    }

    private static void theMarksAreRight(AllTypesExam exam) {
        JsonNode full = exam.result(BY_KEYBOARD);
        assertThat(AllTypesExam.points(full)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("single-choice", 2.0),
                Map.entry("multiple-choice", 4.0), Map.entry("true-false", 1.0), Map.entry("matching", 3.0), Map.entry("ordering", 3.0),
                Map.entry("fill-in", 2.0), Map.entry("numeric", 4.0), Map.entry("short-text", 5.0), Map.entry("essay", 8.4),
                Map.entry("hot-spot", 2.0), Map.entry("practical", 5.0), Map.entry("case", 4.85)));
        assertThat(AllTypesExam.points(exam.result(BY_TOUCH))).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(Map.entry("single-choice", 0.0),
                Map.entry("multiple-choice", 0.67), Map.entry("true-false", 1.0), Map.entry("matching", 2.0), Map.entry("ordering", 1.0),
                Map.entry("fill-in", 1.0), Map.entry("numeric", 3.2), Map.entry("short-text", 3.0), Map.entry("essay", 7.7),
                Map.entry("hot-spot", 1.0), Map.entry("practical", 3.5), Map.entry("case", 1.5)));
        assertThat(full.path("points").asDouble()).isEqualTo(44.25);
        assertThat(full.path("maximum").asInt()).isEqualTo(46);
        assertThat(AllTypesExam.points(exam.result(BRIEFLY))).containsEntry("essay", 3.0).containsEntry("case", 0.45).containsEntry("numeric", 0.0);
    }

    /** The key of the single choice becomes c, for those whom it helps: the one fails before and passes after. */
    private void aRulingRaisesOne(Page trainer, AllTypesExam exam) {
        rekey(trainer, "ALL-01");
        trainer.click("#ruling-key vaadin-checkbox:has-text('b. ')");
        trainer.click("#ruling-key vaadin-checkbox:has-text('c. ')");
        trainer.click("#ruling-favour");
        trainer.click("#ruling-preview");
        trainer.waitForSelector("#apply-ruling");
        assertThat(trainer.locator(".tg-stat:has-text('涉及答卷')")).containsText("3");
        assertThat(trainer.locator(".tg-stat:has-text('分数变化')")).containsText("1");
        assertThat(trainer.locator(".tg-stat:has-text('由不通过变为通过')")).containsText("1");
        assertThat(trainer.locator(".tg-ruling-lines tbody tr")).hasCount(1);
        assertThat(trainer.locator(".tg-ruling-lines tbody tr")).containsText(Pattern.compile("55\\.59%.*59\\.93%.*未通过.*→.*已通过", Pattern.DOTALL));
        assertThat(exam.result(BY_TOUCH).path("passed").asBoolean()).as("a preview changes nothing").isFalse();
        Look.at(trainer, "ruling-preview", Browser.Size.DESKTOP, looks);
        trainer.click("#apply-ruling");
        trainer.waitForSelector("text=请写明更正的理由");
        trainer.fill("#ruling-reason input", REASON);
        trainer.click("#apply-ruling:not([disabled])");
        trainer.waitForSelector("text=已更正，1 人的成绩有变化");
        assertThat(trainer.locator(".tg-view")).containsText("ALL-01 · 更换标准答案 · " + REASON);

        JsonNode after = exam.result(BY_TOUCH);
        assertThat(after.path("passed").asBoolean()).isTrue();
        assertThat(after.path("remarks").path(0).path("percentBefore").asDouble()).isEqualTo(55.59);
        assertThat(after.path("remarks").path(0).path("percent").asDouble()).isEqualTo(after.path("percent").asDouble()).isEqualTo(59.93);
        assertThat(exam.result(BY_KEYBOARD).path("remarks")).isEmpty();
        for (String candidate : List.of(BY_TOUCH, BY_KEYBOARD)) {
            assertThat(exam.result(candidate).path("questions")).filteredOn(one -> one.path("question").path("type").asText().equals("single-choice"))
                    .singleElement().satisfies(one -> assertThat(one.path("key").path("key")).extracting(JsonNode::asText).containsExactly("c"));
        }
    }

    private static void rekey(Page trainer, String item) {
        RulingPage.open(trainer, "全部题型测验", item);
        trainer.click("#ruling-kind vaadin-radio-button:has-text('更换标准答案')");
    }

    private void candidatesReadIt(Page desk, Page phone) {
        desk.reload();
        assertThat(desk.locator("#result")).hasAttribute("data-passed", "true");
        assertThat(desk.locator("details.x-answer")).hasCount(12);
        Look.at(desk, "result-of-all-types", Browser.Size.DESKTOP, looks);
        phone.reload();
        assertThat(phone.locator("#result")).containsText(Pattern.compile("成绩已更正：55\\.59% → 59\\.93%（第 \\d+ 题）。理由：" + REASON));
        assertThat(phone.locator("details.x-answer:has-text('本题的正确答案已更正')")).hasCount(1);
        phone.evaluate("document.querySelectorAll('details.x-answer').forEach((one) => { one.open = true; })");
        for (Locator answer : phone.locator("details.x-answer").all()) {
            assertThat(answer).containsText("解析");
        }
        Look.at(phone, "result-of-all-types", Browser.Size.PHONE, looks);
        phone.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(java.nio.file.Path.of(System.getProperty("screens"), "review-of-all-types-phone.png")));
    }

    /** At the start page, until it has been noted. */
    private void theOneConcernedIsTold(Page phone) {
        Browser.open(phone, "/");
        Locator notices = phone.locator("#result-notices");
        assertThat(notices).containsText("得分由 55.59% 变为 59.93%");
        assertThat(notices).containsText(Pattern.compile("未通过.*→.*通过", Pattern.DOTALL));
        assertThat(notices).containsText(REASON);
        assertThat(notices.locator("a")).hasAttribute("href", Pattern.compile("exam/\\d+\\?attempt=\\d+"));
        Look.at(phone, "result-notice", Browser.Size.PHONE, looks);
        notices.locator("vaadin-button").click();
        assertThat(notices).hasCount(0);
        phone.reload();
        phone.waitForSelector(".tg-next, .tg-gate");
        assertThat(notices).hasCount(0);
    }

    /** A number without its unit costs nothing any more. The one whose answer had none gains 0.8 of 46 points. */
    private void aKeyMendedInTheBankTakesItsPlace(Page trainer, AllTypesExam exam) {
        rekey(trainer, "ALL-07");
        assertThat(trainer.locator("#ruling-preview")).hasAttribute("disabled", "");
        assertThat(trainer.locator("#ruling-mend")).hasAttribute("href", "questions/" + AllTypesBank.held().get("numeric") + "/edit");
        QuestionForm.edit(trainer, AllTypesBank.held().get("numeric")).fill("unit-penalty", "0").save();

        rekey(trainer, "ALL-07");
        assertThat(trainer.locator("#ruling-key-version vaadin-radio-button[checked]")).containsText(Pattern.compile("第 2 版的答案.*缺单位或单位错扣的百分比 0", Pattern.DOTALL));
        assertThat(trainer.locator("#ruling-key-version")).containsText("第 1 版的答案（考试所用）");
        trainer.fill("#ruling-reason input", "题目没有要求写单位");
        trainer.click("#ruling-preview");
        assertThat(trainer.locator(".tg-ruling-lines tbody tr")).containsText(Pattern.compile("59\\.93%.*61\\.67%", Pattern.DOTALL));
        Look.at(trainer, "ruling-by-version", Browser.Size.DESKTOP, looks);
        trainer.click("#apply-ruling");
        trainer.waitForSelector("text=已更正，1 人的成绩有变化");
        assertThat(AllTypesExam.points(exam.result(BY_TOUCH))).containsEntry("numeric", 4.0);
    }

    private void theAnalysisNamesEachQuestion(Page trainer, AllTypesExam exam) {
        Browser.open(trainer, "/item-analyses/exams/" + exam.id);
        assertThat(trainer.locator("#tile-candidates")).containsText("3");
        for (int item = 1; item <= 12; item++) {
            assertThat(trainer.locator(".tg-item-name:visible", new Page.LocatorOptions().setHasText("ALL-%02d".formatted(item)))).hasCount(1);
        }
        trainer.locator("#item-grid").scrollIntoViewIfNeeded();
        Look.at(trainer, "item-analysis-of-all-types", Browser.Size.DESKTOP, looks);
        AllTypesBank.held().values().forEach(id -> {
            JsonNode figures = Api.as("trainer01").get("/questions/" + id).json().path("line").path("figures");
            assertThat(figures.path("uses").asInt()).isEqualTo(3);
            assertThat(figures.path("facilityIndex").isNumber()).isTrue();
        });
        Browser.open(trainer, "/questions/question/" + AllTypesBank.held().get("single-choice"));
        assertThat(trainer.locator("#question-figures")).containsText("使用次数");
        trainer.locator("#question-figures a").first().click();
        assertThat(trainer.locator("#tile-candidates")).containsText("3");
    }

    private static void trainer(String method, String login) {
        Administration security = Administration.as("secadmin01");
        String id = security.get("/users?exact=true&username=" + login).path(0).path("id").asText();
        security.change(method, "/users/" + id + "/role-mappings/realm", "[" + security.get("/roles/trainer") + "]");
    }
}

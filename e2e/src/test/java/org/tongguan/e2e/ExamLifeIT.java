package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An exam planned in the product, from draft to archive, with one candidate and an invigilator who steps in. */
@Order(150)
class ExamLifeIT {
    private static final String CANDIDATE = "leader01";
    private static final String NUMBER = "YC00001";
    private static final String CODE = "4711";
    private static final Api TRAINER = Api.as("trainer01");

    @Test
    void livesFromDraftToArchive() {
        String course = Study.course(CANDIDATE);
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"季度测验","en":"Quarterly test"},"course":"%s","rows":[{"competence":"*","type":"single-choice","count":3}],
                 "minutes":30,"attempts":1,"passPercent":60,"invited":["%s"],"code":"%s","devices":"take-over","atOnce":"nothing",
                 "atRelease":"answers","closesAt":"%s"}""".formatted(course, NUMBER, CODE, Instant.now().plus(Duration.ofMinutes(25))));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        long exam = created.json().path("exam").path("id").asLong();
        assertThat(created.json().path("shortfalls")).isEmpty();
        assertThat(TRAINER.get("/exam-plans/" + exam + "/dry-run").json().path("papers")).hasSize(20);
        assertThat(Api.as(CANDIDATE).get("/exams/" + exam).status()).isEqualTo(404);

        Api.Answer early = move(exam, "release");
        assertThat(early.code()).isEqualTo("exam.wrong-phase");
        assertThat(early.json().path("title").asText()).contains("\"Draft\"");
        assertThat(move(exam, "open-now").json().path("exam").path("phase").asText()).isEqualTo("open");
        assertThat(Api.as("supervisor01").get("/exams/" + exam).status()).isEqualTo(404);
        assertThat(Api.as(CANDIDATE).post("/exams/" + exam + "/attempts", "{\"code\":\"0000\"}").code()).isEqualTo("exam.code-wrong");
        assertThat(say(exam, "", "第1题不计分").status()).as("to all, before the first has started").isEqualTo(204);

        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "zh-CN");
            ExamPage sitting = new ExamPage(page).open(exam);
            page.waitForSelector("#start");
            SoftAssertions looks = new SoftAssertions();
            Look.at(page, "exam-start-cut", Browser.Size.PHONE, looks);
            looks.assertAll();
            assertThat(page.locator("#screen").innerText()).contains("开放时间：").containsPattern("作答时间只有 2\\d 分钟（不足 30 分钟）");
            page.fill("#code", CODE);
            sitting.start();
            page.waitForSelector(".x-message:has-text('第1题不计分')");
            page.click(".x-message button");
            sitting.choose(List.of(page.locator("[data-question] input").first().getAttribute("value"))).awaitSaved();

            JsonNode seat = seat(exam);
            long attempt = seat.path("attempt").asLong();
            assertThat(seat.path("answered").asInt()).isEqualTo(1);
            Api.Answer extended = twice("/exam-plans/" + exam + "/extensions/", "{\"attempt\":" + attempt + ",\"minutes\":15,\"reason\":\"停电\"}");
            assertThat(extended.json().path("attempts").asInt()).as(extended.body()).isEqualTo(1);
            assertThat(TRAINER.put("/exam-plans/" + exam + "/extensions/x", "{\"minutes\":15,\"reason\":\"停电\"}").code()).isEqualTo("exam.call-key");
            assertThat(twice("/exam-plans/" + exam + "/attempts/" + attempt + "/incidents/", "{\"kind\":\"technical\",\"text\":\"换了键盘\"}").status())
                    .isEqualTo(204);
            assertThat(seat(exam).path("incidents").asInt()).isEqualTo(1);
            Instant deadline = Instant.parse(seat.path("deadline").asText());
            assertThat(Instant.parse(seat(exam).path("deadline").asText())).as("and perhaps a stutter of the machine, given back")
                    .isBetween(deadline.plusSeconds(900), deadline.plusSeconds(960));
            goOutOfSight(page);
            assertThat(say(exam, "", "第2题的图看左边一幅").status()).isEqualTo(204);
            page.waitForSelector(".x-message:has-text('第2题的图看左边一幅')");
            assertThat(page.locator(".x-message").count()).isEqualTo(1);
            page.click(".x-message button");
            page.waitForCondition(() -> seat(exam).path("unread").asInt() == 0);
            assertThat(seat(exam).path("seenAt").isMissingNode()).isFalse();
            assertThat(seat(exam).path("focusLost").asInt()).isEqualTo(1);
            page.reload();
            page.waitForSelector("[data-question]");
            goOutOfSight(page);

            invigilate(browser, exam);
            page.waitForCondition(() -> seat(exam).path("focusLost").asInt() == 2);

            Api.Answer ended = TRAINER.post("/exam-plans/" + exam + "/attempts/" + attempt + "/end", "{\"reason\":\"提前离场\"}");
            assertThat(ended.status()).as(ended.body()).isEqualTo(204);
            assertThat(say(exam, "\"attempt\":" + attempt + ",", "请检查姓名").code()).isEqualTo("exam.message-too-late");
            page.waitForSelector("#result[data-passed=open]");
            assertThat(page.locator("#screen").innerText()).contains("监考人员已收卷").doesNotContain("考试时间已到");
            JsonNode receipt = Api.as(CANDIDATE).get("/attempts/" + attempt + "/receipt").json();
            assertThat(receipt.path("collected").asBoolean()).isTrue();
            assertThat(receipt.path("timedOut").asBoolean()).isFalse();
            JsonNode withheld = Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").json();
            assertThat(withheld.path("questions")).isEmpty();
            assertThat(withheld.path("percent").isMissingNode() || withheld.path("percent").isNull()).isTrue();

            move(exam, "close");
            assertThat(move(exam, "finish-marking").status()).isIn(200, 409);
            assertThat(move(exam, "release").json().path("exam").path("phase").asText()).isEqualTo("released");
            JsonNode released = Api.as(CANDIDATE).get("/attempts/" + attempt + "/result").json();
            assertThat(released.path("questions")).hasSize(3);
            assertThat(released.path("percent").isNumber()).isTrue();
            assertThat(move(exam, "archive").json().path("exam").path("phase").asText()).isEqualTo("archived");
        }
    }

    /** It opens by the clock and nobody looks at it again before. */
    @Test
    void whatIsAnnouncedStaysFitToBeSatWhenItsPlanChanges() throws SQLException {
        String course = Study.course(CANDIDATE);
        Instant opens = Instant.now().plus(Duration.ofDays(20));
        Api.Answer created = TRAINER.post("/exam-plans", "{" + plan(course, "论述题", "essay", 1, 2, opens) + "}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        long exam = created.json().path("exam").path("id").asLong();
        assertThat(move(exam, "announce").status()).isEqualTo(200);
        String drawn = forms(exam);

        Api.Answer refused = change(exam, plan(course, "论述题", "essay", 200, 2, opens));
        assertThat(refused.code()).isEqualTo("exam.not-feasible");
        assertThat(refused.json().path("values").path("lacks").asText()).contains("essay").contains("< 200");
        assertThat(change(exam, plan(course, "论述题", "essay", 1, 2, Instant.now().minus(Duration.ofDays(2)))).code()).isEqualTo("exam.window-over");
        assertThat(forms(exam)).as("nothing of a refused change stays").isEqualTo(drawn);

        assertThat(change(exam, plan(course, "判断题", "true-false", 2, 2, opens)).status()).isEqualTo(200);
        assertThat(forms(exam)).as("drawn anew, two of them").isNotEqualTo(drawn).contains("\n\n");
        JsonNode shown = TRAINER.get("/exam-plans/" + exam + "/forms").json();
        assertThat(shown).extracting(form -> form.path("form").asText()).containsExactly("A", "B");
        assertThat(shown).allSatisfy(form -> assertThat(form.path("questions")).hasSize(2)
                .allSatisfy(one -> assertThat(one.path("type").asText()).isEqualTo("true-false")));
        assertThat(Api.as("officer01").get("/exam-plans/" + exam + "/forms").json()).as("who plans need not see the bank").isEmpty();

        for (int saved = 0; saved < 2; saved++) {
            assertThat(change(exam, plan(course, "论述题", "essay", 1, 0, opens)).status()).isEqualTo(200);
            assertThat(forms(exam)).isNull();
            assertNobodyRetiresTheOnlyEssay(course);
        }
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("UPDATE exam SET forms = '' WHERE id = " + exam);
        }
        assertNobodyRetiresTheOnlyEssay(course);
        assertThat(move(exam, "withdraw").status()).isEqualTo(200);
    }

    /** Twenty papers to read question by question; who may not see the bank sees how they are balanced. */
    @Test
    void aTrainerReadsSamplePapers() {
        long exam = draft(TRAINER, "试组卷", "");
        try (Browser browser = new Browser()) {
            Page trainer = browser.signedIn("trainer01");
            Browser.open(trainer, "/exam-plans/" + exam);
            trainer.click("#dry-run");
            trainer.waitForSelector("#dry-run-result");
            int questions = Integer.parseInt(trainer.locator("#sample-paper").innerText().replaceAll("(?s).*第 1 份 · (\\d+) 题.*", "$1"));
            assertThat(trainer.locator("#sample-questions li").count()).isEqualTo(questions).isPositive();
            assertThat(trainer.locator("#sample-questions").innerText()).contains("单选题");
            trainer.fill("#attempts input", "2");
            trainer.locator("#attempts input").press("Tab");
            trainer.waitForSelector("text=考生看不到结果就不能再考");
            trainer.click("#sample-paper");
            assertThat(trainer.locator("vaadin-select-overlay vaadin-select-item:has-text('份 ·')").count()).isEqualTo(20);
            Page officer = browser.signedIn("officer01");
            Browser.open(officer, "/exam-plans/" + exam);
            officer.click("#dry-run");
            officer.waitForSelector("#dry-run-result");
            assertThat(officer.locator("#sample-paper").count()).isZero();
        }
    }

    /** An officer of one department, an exam for everybody, one for another department and one of the officer's own. */
    @Test
    void anOfficerSeesExamsOfTheOwnPeopleAndOpensNoneOfOthers() throws SQLException {
        Api officer = Api.as("officer02");
        String secrets = ",\"code\":\"" + CODE + "\",\"browserKeys\":[\"" + "ab".repeat(32) + "\"],\"invited\":[\"" + NUMBER + "\"]";
        long forAll = draft(TRAINER, "全市测验", secrets);
        long elsewhere = draft(TRAINER, "数据局测验", secrets + ",\"departments\":[" + department("D05") + "]");
        long above = draft(TRAINER, "上级测验", secrets + ",\"departments\":[" + department("D00") + "]");
        long own = draft(officer, "东川区测验", ",\"code\":\"" + CODE + "\"");

        for (long exam : new long[] {forAll, above}) {
            JsonNode seen = officer.get("/exam-plans/" + exam).json();
            assertThat(seen.path("plan").has("code")).isFalse();
            assertThat(seen.path("plan").path("browserKeys")).isEmpty();
            assertThat(seen.path("plan").path("invited")).isEmpty();
            assertThat(seen.path("moves")).isEmpty();
            assertThat(officer.get("/exam-plans/" + exam + "/room").status()).isEqualTo(200);
        }
        assertThat(officer.get("/exam-plans/" + elsewhere).status()).isEqualTo(404);
        assertThat(officer.get("/exam-plans/" + elsewhere + "/room").status()).isEqualTo(404);
        assertThat(officer.get("/exam-plans/" + elsewhere + "/dry-run").status()).isEqualTo(404);
        assertThat(officer.get("/exam-plans/" + own).json().path("plan").path("code").asText()).isEqualTo(CODE);
        assertThat(officer.get("/exam-plans/" + own).json().path("moves")).isNotEmpty();
        assertThat(listed(officer)).contains(forAll, above, own).doesNotContain(elsewhere);
        assertThat(listed(Api.as("officer01"))).contains(forAll, elsewhere, above, own);
        for (Api whole : new Api[] {TRAINER, Api.as("officer01")}) {
            assertThat(whole.get("/exam-plans/" + elsewhere).json().path("plan").path("code").asText()).isEqualTo(CODE);
        }
    }

    /** The other candidate's answers are marked by the machine within seconds. */
    @Test
    void aLaterStartIsOfUseUntilTheResultsAreReleased() {
        SmallExam exam = SmallExam.open("延后开考测验", Study.course(CANDIDATE), List.of(NUMBER, "YC00002"), ",\"atOnce\":\"nothing\"");
        exam.sit(Api.as(CANDIDATE));
        exam.move("close");
        assertThat(move(exam.id(), "finish-marking").status()).isIn(200, 409);
        assertThat(phase(exam)).isEqualTo("marked");
        assertThat(exam.start(Api.as("staff01")).code()).isEqualTo("exam.not-open");

        assertThat(adjust(exam, Optional.of(Instant.now().plus(Duration.ofHours(1)))).status()).isEqualTo(204);
        assertThat(phase(exam)).isEqualTo("closed");
        assertThat(move(exam.id(), "finish-marking").code()).isEqualTo("exam.still-sitting");
        exam.sit(Api.as("staff01"));
        assertThat(move(exam.id(), "finish-marking").status()).as("the later start is used").isIn(200, 409);
        assertThat(phase(exam)).isEqualTo("marked");
        assertThat(TRAINER.get("/exam-plans/" + exam.id()).json().path("exam").path("attempts").asInt()).isEqualTo(2);

        exam.move("release");
        assertThat(adjust(exam, Optional.of(Instant.now().plus(Duration.ofHours(1)))).code()).isEqualTo("exam.results-released");
        assertThat(phase(exam)).isEqualTo("released");
        assertThat(adjust(exam, Optional.empty()).status()).isEqualTo(204);
    }

    /** A course that nobody can pass would shut everybody out. */
    @Test
    void aPlanNamesOnlyCoursesThatExist() {
        Api.Answer refused = TRAINER.post("/exam-plans", "{\"title\":{\"zh\":\"进阶测验\"},\"course\":\"" + Study.course(CANDIDATE)
                + "\",\"rows\":[{\"competence\":\"*\",\"type\":\"single-choice\",\"count\":2}],\"prerequisite\":\"no-such-course\"}");
        assertThat(refused.code()).isEqualTo("exam.prerequisite-unknown");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("title").asText()).contains("no-such-course");
    }

    /** Of an unknown competence no bank could ever fill the paper; a word with a colon or a line feed would be read back as another. */
    @Test
    void aPlanNamesOnlyCompetencesAndDifficultiesThatExist() {
        for (String named : List.of("\"competence\":\"no-such-ability\"", "\"competence\":\"x\\ny\"", "\"difficulty\":\"easy:9\"")) {
            Api.Answer refused = TRAINER.post("/exam-plans", "{\"title\":{\"zh\":\"错名测验\"},\"course\":\"" + Study.course(CANDIDATE)
                    + "\",\"rows\":[{\"type\":\"single-choice\",\"count\":2," + named + "}]}");
            assertThat(refused.code()).as(named).isEqualTo("exam.plan-invalid");
            assertThat(refused.json().path("values").path("field").asText()).as(named).isEqualTo(named.substring(1, named.indexOf('"', 1)));
        }
    }

    private static Api.Answer adjust(SmallExam exam, Optional<Instant> startUntil) {
        return TRAINER.put("/exam-plans/" + exam.id() + "/adjustments/YC00002", "{\"extraMinutes\":0,\"reason\":\"因公出差\""
                + startUntil.map(until -> ",\"startUntil\":\"" + until + "\"").orElse("") + "}");
    }

    private static String phase(SmallExam exam) {
        return TRAINER.get("/exam-plans/" + exam.id()).json().path("exam").path("phase").asText();
    }

    private static long draft(Api by, String title, String more) {
        Api.Answer created = by.post("/exam-plans", "{\"title\":{\"zh\":\"" + title + "\"},\"course\":\"" + Study.course(CANDIDATE)
                + "\",\"rows\":[{\"competence\":\"*\",\"type\":\"single-choice\",\"count\":2}]" + more + "}");
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        return created.json().path("exam").path("id").asLong();
    }

    private static List<Long> listed(Api caller) {
        JsonNode page = caller.get("/exam-plans?phase=draft&limit=200").json();
        assertThat(page.path("total").asLong()).as("all on one page").isEqualTo(page.path("items").size());
        return StreamSupport.stream(page.path("items").spliterator(), false).map(exam -> exam.path("id").asLong()).toList();
    }

    private static long department(String code) throws SQLException {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id FROM department WHERE code = '" + code + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getLong(1);
        }
    }

    private static void assertNobodyRetiresTheOnlyEssay(String course) {
        JsonNode essays = TRAINER.get("/questions?bank=" + course + "&type=essay&status=ready").json().path("items");
        assertThat(essays).hasSize(1);
        assertThat(TRAINER.put("/questions/status", "{\"questions\":[" + essays.path(0).path("id").asLong() + "],\"status\":\"retired\"}").code())
                .isEqualTo("question.exam-short");
    }

    private static String plan(String course, String title, String type, int count, int forms, Instant opens) {
        return """
                "title":{"zh":"%s"},"course":"%s","rows":[{"competence":"*","type":"%s","count":%d}],"minutes":30,"attempts":1,"passPercent":60,
                "invited":["%s"],"forms":%d,"opensAt":"%s","closesAt":"%s\""""
                .formatted(title, course, type, count, NUMBER, forms, opens, opens.plus(Duration.ofHours(2)));
    }

    private static Api.Answer change(long exam, String plan) {
        long version = TRAINER.get("/exam-plans/" + exam).json().path("version").asLong();
        return TRAINER.put("/exam-plans/" + exam, "{\"version\":" + version + ",\"plan\":{" + plan + "}}");
    }

    private static @Nullable String forms(long exam) throws SQLException {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT forms FROM exam WHERE id = " + exam)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Headless pages are always in sight. */
    private static void goOutOfSight(Page page) {
        page.evaluate("""
                () => {
                  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
                  document.dispatchEvent(new Event('visibilitychange'));
                  delete document.hidden;
                }""");
    }

    /** The invigilator sees the candidate and can be reached by keyboard and mouse. */
    private static void invigilate(Browser browser, long exam) {
        Page room = browser.signedIn("trainer01");
        Browser.open(room, "/exam-room/" + exam);
        room.waitForSelector("#seats [data-staff='" + NUMBER + "']");
        room.fill("#room-search input", "YC99999");
        room.waitForSelector("text=没有找到已开考的考生");
        room.fill("#room-search input", NUMBER);
        room.waitForSelector("#seats [data-staff='" + NUMBER + "']");
        room.click("#seats .exam-act-note");
        room.fill("#room-text textarea", "手机响了一次，已收走");
        room.click("#room-confirm");
        room.click("#seats .exam-act-incidents");
        assertThat(room.locator("vaadin-dialog-overlay").innerText()).contains("设备或网络故障").contains("手机响了一次，已收走").contains("的异常记录");
        Browser.open(room, "/exam-plans?phase=open");
        room.click("[data-exam='" + exam + "'] a");
        room.waitForSelector("#exam-state[data-phase=open]");
        room.waitForSelector("text=考试中给予的延时");
        room.waitForSelector("[data-label='理由'] >> text=停电");
        opensAgain(room, exam);
        room.context().close();
    }

    /** The end is moved, the exam is closed by mistake and opened again. */
    private static void opensAgain(Page room, long exam) {
        Instant before = closes(exam);
        room.click("#move-end");
        room.waitForSelector("#end-reason");
        SoftAssertions looks = new SoftAssertions();
        Look.at(room, "ExamPlanView-end", Browser.Size.DESKTOP, looks);
        room.click("#end-confirm");
        room.waitForSelector("text=请写明原因");
        room.locator("#new-end vaadin-time-picker input").fill("23:58");
        room.locator("#new-end vaadin-time-picker input").press("Enter");
        room.fill("#end-reason textarea", "机房停电");
        room.click("#end-confirm");
        room.waitForCondition(() -> !closes(exam).equals(before));
        room.click("#move-close");
        room.click("[slot=confirm-button]");
        room.waitForSelector("#exam-state[data-phase=closed]");
        room.setViewportSize(Browser.Size.PHONE.width, Browser.Size.PHONE.height);
        room.click("#reopen");
        room.fill("#end-reason textarea", "误点了结束");
        Look.at(room, "ExamPlanView-reopen", Browser.Size.PHONE, looks);
        room.click("#end-confirm");
        room.waitForSelector("#exam-state[data-phase=open]");
        assertThat(closes(exam)).isAfter(Instant.now());
        looks.assertAll();
    }

    private static Instant closes(long exam) {
        return Instant.parse(TRAINER.get("/exam-plans/" + exam).json().path("exam").path("closesAt").asText());
    }

    private static Api.Answer say(long exam, String to, String text) {
        return twice("/exam-plans/" + exam + "/messages/", "{" + to + "\"text\":\"" + text + "\"}");
    }

    /** The same call again, as when the first answer is lost on its way. @param path to which a key is added */
    private static Api.Answer twice(String path, String body) {
        String key = UUID.randomUUID().toString();
        int first = TRAINER.put(path + key, body).status();
        Api.Answer second = TRAINER.put(path + key, body);
        assertThat(second.status()).as(second.body()).isEqualTo(first);
        return second;
    }

    private static JsonNode seat(long exam) {
        return TRAINER.get("/exam-plans/" + exam + "/room").json().path("seats").path(0);
    }

    private static Api.Answer move(long exam, String move) {
        return TRAINER.post("/exam-plans/" + exam + "/moves", "{\"move\":\"" + move + "\"}");
    }
}

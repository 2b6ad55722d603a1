package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A roadshow planned in the product: a draft that its organisers alone see and change, until it is open for judging. */
@Order(170)
class RoadshowPlanIT {
    private static final String TITLE = "东川区数字项目路演预演";
    private static final String DISTRICT = """
            {"title":{"zh":"%s","en":""},"season":"2026-Q2","place":{"zh":"区政务服务中心"},"startsAt":"2026-05-20T14:00:00+08:00",
             "rubric":"roadshow","judges":["YC00007","YC00008","YC00009"],
             "entries":[{"title":{"zh":"一窗通办"},"pitch":{"zh":"少跑一趟"},"presenter":"YC00937"},
                        {"title":{"zh":"证照免交"},"pitch":{"zh":"少交一份"},"presenter":"YC00937"}]}""".formatted(TITLE);
    private static final String NOT_FOUND = "input.not-found";

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        String own = " WHERE roadshow_id IN (SELECT id FROM roadshow WHERE event_key LIKE 'planned-%')";
        try (var connection = RunningProduct.database(); var statement = connection.createStatement()) {
            for (String table : List.of("score_sheet", "roadshow_entry", "roadshow_judge")) {
                statement.executeUpdate("DELETE FROM " + table + own);
            }
            statement.executeUpdate("DELETE FROM roadshow WHERE event_key LIKE 'planned-%'");
        }
    }

    @Test
    void isPlannedOnTheScreenOpenedAndJudged() {
        SoftAssertions looks = new SoftAssertions();
        try (Browser browser = new Browser()) {
            Page officer = browser.signedIn("officer01");
            long roadshow = planned(officer, looks);
            assertThat(officer.locator(".tg-entry-words h2")).containsText(new String[] {"1. 数据直达基层", "2. 一张图看民生"});
            Look.at(officer, "RoadshowView-draft", Browser.Size.DESKTOP, looks);
            changedOnTopOfAnother(officer, roadshow);
            deleted(officer);
            Look.at(officer, "RoadshowsView-officer", Browser.Size.DESKTOP, looks);
            onThePhone(browser, roadshow, looks);

            Browser.open(officer, "/roadshows/" + roadshow);
            assertThat(officer.locator(".tg-view")).containsText("孙国栋");
            officer.click("#roadshow-open");
            officer.click("[slot=confirm-button]");
            officer.waitForSelector("#roadshow-close");
            assertThat(officer.locator("#roadshow-change")).hasCount(0);
            officer.locator("[id^=stage-]").first().click();
            assertThat(officer.locator("[id^=stage-]")).hasCount(1);
            Page judge = browser.signedIn("judge01");
            Browser.open(judge, "/judging");
            assertThat(judge.locator(".tg-view")).containsText("数据直达基层");
            assertThat(judge.locator("tg-half-points")).hasCount(20);
            Api.Answer late = Api.as("officer01").send("DELETE", "/roadshows/" + roadshow, null);
            assertThat(late.status() + " " + late.code()).isEqualTo("409 roadshow.not-draft");
        }
        looks.assertAll();
    }

    /** Refused once with each fault at its field; what was typed is still there and is completed. */
    private static long planned(Page officer, SoftAssertions looks) {
        RoadshowForm form = RoadshowForm.create(officer).fill("title.zh", "数字项目路演 第二场").choose("judges", "YC00007", "孙国栋")
                .choose("judges", "吴佩玲", "YC00008").fill("entries[1].title.zh", "一张图看民生");
        assertThat(form.refusal()).containsOnlyKeys("season", "startsAt", "place.zh", "judges", "entries[1].pitch.zh", "entries[1].presenter")
                .containsEntry("season", "请填写。").containsEntry("judges", "评委至少 3 名，满三份评分单才显示得分。");
        Look.at(officer, "RoadshowPlanView-refused", Browser.Size.DESKTOP, looks);
        assertThat(form.field("title.zh").locator("input")).hasValue("数字项目路演 第二场");

        notLeftByAccident(officer);
        form.look("judges", "郑", "郑海涛");
        Look.at(officer, "RoadshowPlanView-judges", Browser.Size.DESKTOP, looks);
        form.choose("judges", "郑海涛", "YC00009").fill("season", "2026-Q2").starts("2026/5/21", "09:30").fill("place.zh", "市政务服务中心")
                .fill("entries[1].pitch.zh", "把民生诉求标在一张图上。").choose("entries[1].presenter", "周启明", "YC00001")
                .addEntry().fill("entries[2].title.zh", "数据直达基层").fill("entries[2].pitch.zh", "数据回流到社区。")
                .choose("entries[2].presenter", "YC00937", "魏林").press(2, "up");
        assertThat(form.field("entries[1].title.zh").locator("input")).hasValue("数据直达基层");
        Look.at(officer, "RoadshowPlanView-filled", Browser.Size.DESKTOP, looks);
        long roadshow = form.save();
        JsonNode plan = Api.as("officer01").get("/roadshows/" + roadshow + "/plan").json().path("plan");
        assertThat(plan.path("startsAt").asText()).isEqualTo("2026-05-21T01:30:00Z");
        assertThat(plan.path("judges").toString()).isEqualTo("[\"YC00007\",\"YC00008\",\"YC00009\"]");
        return roadshow;
    }

    /** Nothing is lost by a step away either. */
    private static void notLeftByAccident(Page officer) {
        officer.click("a.tg-back");
        officer.click("vaadin-confirm-dialog-overlay [slot=cancel-button], [slot=cancel-button]");
        assertThat(officer.locator("#save-plan")).isVisible();
    }

    /** Somebody else saves while the form is open: it says so, keeps what was typed, and can be saved on top. */
    private static void changedOnTopOfAnother(Page officer, long roadshow) {
        RoadshowForm form = RoadshowForm.change(officer, roadshow).fill("title.zh", "数字项目路演 改期");
        assertThat(form.field("entries[2].presenter").locator("input")).hasValue("周启明 YC00001");
        ObjectNode read = (ObjectNode) Api.as("officer01").get("/roadshows/" + roadshow + "/plan").json();
        ((ObjectNode) read.path("plan")).put("season", "2026-Q3");
        assertThat(Api.as("officer01").put("/roadshows/" + roadshow + "/plan", read.toString()).status()).isEqualTo(200);

        officer.click("#save-plan");
        officer.click("#keep-mine");
        officer.waitForSelector("#roadshow-open");
        assertThat(officer.locator("h1").first()).hasText("数字项目路演 改期");
        JsonNode now = Api.as("officer01").get("/roadshows/" + roadshow + "/plan").json();
        assertThat(now.path("plan").path("season").asText()).isEqualTo("2026-Q2");
        assertThat(now.path("version").asInt()).isGreaterThan(read.path("version").asInt() + 1);
    }

    private static void deleted(Page officer) {
        long other = create("officer01");
        Browser.open(officer, "/roadshows/" + other);
        officer.click("#roadshow-delete");
        officer.click("[slot=confirm-button]");
        officer.waitForSelector("#plan-roadshow");
        assertThat(Api.as("officer01").get("/roadshows/" + other).code()).isEqualTo(NOT_FOUND);
    }

    private static void onThePhone(Browser browser, long roadshow, SoftAssertions looks) {
        Page phone = browser.signedIn("officer01", Browser.Size.PHONE, "zh-CN");
        RoadshowForm form = RoadshowForm.change(phone, roadshow);
        Look.at(phone, "RoadshowPlanView-filled", Browser.Size.PHONE, looks);
        form.field("judges").scrollIntoViewIfNeeded();
        Look.at(phone, "RoadshowPlanView-judges", Browser.Size.PHONE, looks);
        form.field("entries[1].presenter").scrollIntoViewIfNeeded();
        Look.at(phone, "RoadshowPlanView-entries", Browser.Size.PHONE, looks);
        Browser.open(phone, "/roadshows/" + roadshow);
        phone.waitForSelector("#roadshow-open");
        Look.at(phone, "RoadshowView-draft", Browser.Size.PHONE, looks);
        Browser.open(phone, "/roadshows");
        phone.waitForSelector("#plan-roadshow");
        Look.at(phone, "RoadshowsView-officer", Browser.Size.PHONE, looks);
        Browser.open(phone, "/roadshow-plans");
        phone.click("#save-plan");
        phone.waitForSelector("#not-saved p");
        Look.at(phone, "RoadshowPlanView-refused", Browser.Size.PHONE, looks);
        phone.context().close();
    }

    @Test
    void isThereForItsOrganisersAlone() {
        Set<String> before = titles("tech01");
        String event = "/roadshows/" + create("officer02");

        assertThat(titles("officer01")).contains(TITLE);
        assertThat(titles("officer02")).contains(TITLE);
        assertThat(titles("tech01")).isEqualTo(before).doesNotContain(TITLE);
        assertThat(Api.as("tech01").get("/roadshows").json().path("total").asInt()).isEqualTo(before.size());
        for (String stranger : List.of("tech01", "judge01")) {
            assertThat(Api.as(stranger).get(event).code()).as(stranger).isEqualTo(NOT_FOUND);
            assertThat(Api.as(stranger).get(event + "/board").code()).as(stranger).isEqualTo(NOT_FOUND);
            assertThat(Api.as(stranger).get(event + "/plan").code()).as(stranger).isEqualTo("access.not-allowed");
        }
        assertThat(Api.as("officer01").get(event + "/plan").status()).isEqualTo(200);
        assertThat(Api.as("officer02").send("DELETE", event, null).status()).isEqualTo(204);
        assertThat(Api.as("officer02").get(event).code()).isEqualTo(NOT_FOUND);
    }

    @Test
    void isOutOfReachForAnotherDistrictsOfficer() {
        String event = "/roadshows/" + create("officer01");

        assertThat(Api.as("officer02").get(event).code()).isEqualTo(NOT_FOUND);
        for (String method : List.of("GET", "PUT", "DELETE")) {
            String path = method.equals("DELETE") ? event : event + "/plan";
            Api.Answer answer = Api.as("officer02").send(method, path, method.equals("PUT") ? change(0, DISTRICT) : null);
            assertThat(answer.status() + " " + answer.code()).as(method).isEqualTo("403 access.out-of-scope");
        }
        assertThat(titles("officer02")).doesNotContain(TITLE);
    }

    /** Fewer, more and the same entries in another order, and other judges: each a version of its own. */
    @Test
    void isReplacedAsAWholeAndOnlyOnTopOfTheLatestVersion() {
        String path = "/roadshows/" + create("officer02") + "/plan";
        JsonNode first = Api.as("officer02").get(path).json();
        ObjectNode plan = first.path("plan").deepCopy();
        JsonNode turned = Api.JSON.createArrayNode().add(plan.path("entries").path(1)).add(plan.path("entries").path(0))
                .add(plan.path("entries").path(1));
        plan.set("entries", turned);
        JsonNode second = put(path, first, plan);
        assertThat(second.path("plan")).isEqualTo(plan);

        plan.putArray("judges").add("YC00009").add("YC00010").add("YC00011").add("YC00937");
        JsonNode third = put(path, second, plan);
        assertThat(third.path("plan")).isEqualTo(plan);
        assertThat(third.path("version").asInt()).isGreaterThan(second.path("version").asInt());
        plan.putArray("entries").add(turned.path(1));
        assertThat(put(path, third, plan).path("plan")).isEqualTo(plan);

        Api.Answer late = Api.as("officer01").put(path, change(third.path("version").asInt(), plan.toString()));
        assertThat(late.status() + " " + late.code()).isEqualTo("409 input.edited-meanwhile");
    }

    @Test
    void namesEachFaultWithItsField() {
        Api.Answer answer = Api.as("officer02").post("/roadshows", DISTRICT.replace("YC00008", "YC00007").replace("\"一窗通办\"", "\" \"")
                .replace("\"2026-Q2\"", "\"" + "x".repeat(21) + "\""));

        assertThat(answer.status() + " " + answer.code()).isEqualTo("422 roadshow.plan-faulty");
        assertThat(answer.json().path("faults").findValuesAsText("where")).containsExactly("season", "judges[2]", "entries[1].title.zh");
        assertThat(Api.as("officer02").post("/roadshows", "{\"judges\":\"YC00007\"}").code()).isEqualTo("input.malformed");
        assertThat(titles("officer02")).doesNotContain(TITLE);
    }

    private static JsonNode put(String path, JsonNode read, JsonNode plan) {
        Api.Answer answer = Api.as("officer02").put(path, change(read.path("version").asInt(), plan.toString()));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static String change(int version, String plan) {
        return "{\"version\":" + version + ",\"plan\":" + plan + "}";
    }

    private static long create(String login) {
        Api.Answer created = Api.as(login).post("/roadshows", DISTRICT);
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        assertThat(created.json().path("roadshow").path("state").asText()).isEqualTo("draft");
        return created.json().path("roadshow").path("id").asLong();
    }

    private static Set<String> titles(String login) {
        Set<String> titles = new TreeSet<>();
        Api.as(login).get("/roadshows?limit=500").json().path("items").forEach(event -> titles.add(event.path("title").path("zh").asText()));
        return titles;
    }
}

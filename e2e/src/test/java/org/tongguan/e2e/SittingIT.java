package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong on candidates' sides, on the page itself: clocks that are wrong, and two devices that answer in turn. */
@Order(152)
class SittingIT {
    private static final String CANDIDATE = "leader01";
    private static final String TIME_LEFT = "(29|30):\\d\\d";

    @ParameterizedTest
    @ValueSource(ints = {-3_600_000, 3_600_000})
    void aClockThatIsWrongByAnHourCostsNothing(int millis) {
        SmallExam exam = exam("时钟不准 " + millis);
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE);
            page.addInitScript("""
                    const Right = Date;
                    globalThis.Date = class extends Right {
                      constructor(...given) { super(...(given.length ? given : [Right.now() + %1$d])); }
                      static now() { return Right.now() + %1$d; }
                    };""".formatted(millis));
            ExamPage sitting = new ExamPage(page).open(exam.id()).start();
            assertThat((Number) page.evaluate("Date.now()")).satisfies(now -> assertThat(Math.abs(now.longValue() - System.currentTimeMillis()))
                    .isGreaterThan(3_500_000L));
            assertThat(page.locator("#time-left").innerText()).matches(TIME_LEFT);
            List<String> chosen = options(page).subList(0, 1);
            sitting.choose(chosen).awaitSaved();
            page.reload();
            page.waitForSelector("[data-question]");
            assertThat(page.locator("#time-left").innerText()).matches(TIME_LEFT);
            assertThat(sitting.chosen()).isEqualTo(chosen);
            assertThat(sitting.submit()).matches("[0-9a-f]{64}");
        }
    }

    /** Whichever device it comes from, and also when it arrives after one that was given later. */
    @Test
    void ofTwoDevicesInTurnTheLaterActCounts() {
        SmallExam exam = exam("两台设备");
        try (Browser browser = new Browser()) {
            Page desk = browser.signedIn(CANDIDATE);
            ExamPage first = new ExamPage(desk).open(exam.id()).start();
            List<String> options = options(desk);
            first.choose(options.subList(0, 1)).awaitSaved();

            Page phone = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "zh-CN");
            ExamPage second = new ExamPage(phone).open(exam.id());
            goOn(phone);
            second.goTo(first.current());
            phone.waitForCondition(() -> second.chosen().equals(options.subList(0, 1)));
            apart(phone);
            second.choose(options.subList(1, 2)).awaitSaved();
            apart(desk);
            first.choose(options.subList(2, 3)).awaitSaved();
            phone.reload();
            phone.waitForSelector("[data-question]");
            second.goTo(first.current());
            phone.waitForCondition(() -> second.chosen().equals(options.subList(2, 3)));

            desk.context().setOffline(true);
            first.choose(options.subList(3, 4));
            apart(phone);
            second.choose(options.subList(0, 1)).awaitSaved();
            desk.context().setOffline(false);
            desk.waitForSelector("#notice:has-text('已在另一台设备上改过')");
            desk.waitForCondition(() -> first.chosen().equals(options.subList(0, 1)));
            assertThat(second.submit()).matches("[0-9a-f]{64}");
            desk.waitForSelector("#receipt");
        }
    }

    /** Also when its token ended with the other device's coming. */
    @ParameterizedTest
    @ValueSource(strings = {"any", "take-over"})
    void aDeviceHearsWhichOfItsAnswersCameAfterAnotherHadSubmitted(String devices) {
        SmallExam exam = SmallExam.open("他处交卷 " + devices, Study.course(CANDIDATE), List.of("YC00001"), ",\"attempts\":1,\"devices\":\"" + devices + "\"");
        try (Browser browser = new Browser()) {
            Page desk = browser.signedIn(CANDIDATE);
            ExamPage first = new ExamPage(desk).open(exam.id()).start();
            first.choose(options(desk).subList(0, 1)).awaitSaved();
            desk.context().setOffline(true);
            first.goTo(1).choose(options(desk).subList(1, 2)).goTo(2).choose(options(desk).subList(1, 2));

            Page phone = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "zh-CN");
            ExamPage second = new ExamPage(phone).open(exam.id());
            goOn(phone);
            assertThat(second.submit()).matches("[0-9a-f]{64}");
            assertThat(phone.locator("#unsent").count()).as("nothing was lost here").isZero();

            desk.evaluate("""
                    globalThis.told = [];
                    new MutationObserver(() => told.push(document.getElementById('notice').textContent))
                        .observe(document.getElementById('notice'), { childList: true });""");
            desk.context().setOffline(false);
            desk.waitForSelector("#receipt");
            assertThat(desk.locator("#unsent").innerText()).contains("2 个答案没有被接受");
            assertThat(desk.evaluate("told").toString() + desk.locator("#screen").innerText()).doesNotContain("时间已到");
            desk.navigate(RunningProduct.address() + "/exam/" + exam.id() + "?attempt=" + latest(exam));
            desk.waitForSelector("#unsent");
            desk.click("#language");
            desk.waitForSelector("#unsent:has-text('2 answers from this device')");
        }
    }

    /** Also where a second device would need the invigilator, and after a reload. */
    @Test
    void aStartWhoseReplyWasLostIsRepeated() {
        SmallExam exam = SmallExam.open("开考未收到回复", Study.course(CANDIDATE), List.of("YC00001"), ",\"attempts\":1,\"devices\":\"ask\"");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE);
            page.addInitScript("""
                    const right = globalThis.fetch;
                    globalThis.fetch = async (address, call) => {
                      const reply = await right(address, call);
                      if (String(address).endsWith('/attempts') && !sessionStorage.getItem('kept')) {
                        throw new TypeError('lost on its way');
                      }
                      return reply;
                    };""");
            ExamPage sitting = new ExamPage(page).open(exam.id());
            page.click("#start");
            page.waitForSelector("#notice:has-text('暂时连不上服务器')");
            page.click("#start");
            page.waitForSelector("#start:not([disabled])");
            page.evaluate("sessionStorage.setItem('kept', 'yes')");
            page.reload();
            sitting.start().choose(options(page).subList(0, 1)).awaitSaved();

            Page phone = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "zh-CN");
            new ExamPage(phone).open(exam.id());
            phone.click("#start");
            phone.waitForSelector("#notice:has-text('正在另一台设备上进行')");
            assertThat(sitting.submit()).matches("[0-9a-f]{64}");
        }
    }

    /** The refusal of an answer says nothing about the one that was given in its place while it was on its way. */
    @Test
    void aRefusedAnswerLeavesTheNewerOneAlone() {
        SmallExam exam = exam("答案被拒");
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE);
            page.addInitScript("""
                    const right = globalThis.fetch;
                    let refused = false;
                    globalThis.fetch = (address, call) => {
                      if (call?.method !== 'PUT' || refused) {
                        return right(address, call);
                      }
                      refused = true;
                      globalThis.onItsWay = true;
                      return new Promise((resolve) => {
                        globalThis.refuse = () => resolve(new Response('{"code":"answer.invalid","title":"试拒"}',
                            { status: 422, headers: { 'Content-Type': 'application/problem+json' } }));
                      });
                    };""");
            ExamPage sitting = new ExamPage(page).open(exam.id()).start();
            List<String> options = options(page);
            sitting.choose(options.subList(0, 1));
            page.waitForFunction("globalThis.onItsWay");
            sitting.choose(options.subList(1, 2));
            page.evaluate("refuse()");
            sitting.awaitSaved();
            page.reload();
            page.waitForSelector("[data-question]");
            assertThat(sitting.chosen()).isEqualTo(options.subList(1, 2));
            assertThat(sitting.submit()).matches("[0-9a-f]{64}");
        }
    }

    /** As long as a person takes at the least to turn from one device to the other; within it a slow network decides who was later. */
    private static void apart(Page page) {
        page.waitForTimeout(2_500);
    }

    /** A device that comes later asks before it goes on. */
    private static void goOn(Page page) {
        page.waitForSelector("#start, [data-question]");
        if (page.locator("#start").count() > 0) {
            page.click("#start");
            page.waitForSelector("[data-question]");
        }
    }

    private static long latest(SmallExam exam) {
        return Api.as(CANDIDATE).get("/exams/" + exam.id()).json().path("latest").asLong();
    }

    private static List<String> options(Page page) {
        return page.locator("[data-question] input").all().stream().map(input -> input.getAttribute("value")).toList();
    }

    private static SmallExam exam(String title) {
        return SmallExam.open(title, Study.course(CANDIDATE), List.of("YC00001"), ",\"attempts\":1");
    }
}

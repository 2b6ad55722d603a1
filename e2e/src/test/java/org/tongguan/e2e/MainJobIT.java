package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * The main job from end to end, in real browsers through the real login. The leader reads Chinese, the officer and two of the judges English;
 * {@link EnglishIT} walks the trainee's part in English.
 */
@Order(1)
class MainJobIT {
    private static final String LEADER = "leader01";
    private static final List<String> JUDGES = List.of("judge01", "judge02", "judge03", "judge04", "judge05");

    @Test
    void aLeaderLearnsPassesPresentsAndTheOrganisationDepartmentSeesIt() throws Exception {
        int passedBefore = passed();
        try (Browser browser = new Browser()) {
            Page leader = browser.signedIn(LEADER);
            String course = Study.course(LEADER);
            Study.read(leader, course);
            new ExamPage(leader).open(ExamPage.examOf(LEADER)).start().answerAll(new AnswerKeys(course)).submit();
            assertThat(new ExamPage(leader).passed()).isTrue();

            String verification = certificate(leader);
            verifiedByAnyone(browser, verification);

            Page officer = browser.signedIn("officer01", Browser.Size.DESKTOP, "en");
            long roadshow = onStage(officer);
            judgeAllAtOnce(roadshow);
            close(officer, roadshow);
            boardShowsTheTrimmedMean(officer, roadshow);

            recordHoldsBothPiecesOfEvidence(leader);
            passRateHasMoved(officer, passedBefore);
        }
    }

    private static String certificate(Page leader) throws IOException {
        Browser.open(leader, "/certificates");
        String serial = Api.as(LEADER).get("/certificates").json().path(0).path("serial").asText();
        assertThat(serial).isNotEmpty();
        assertThat(leader.locator(".tg-view")).containsText(serial);
        Download download = leader.waitForDownload(() -> leader.click("a[href*='/pdf']"));
        try (InputStream pdf = download.createReadStream(); PdfReader reader = new PdfReader(pdf)) {
            String text = new PdfTextExtractor(reader).getTextFromPage(1);
            assertThat(text).contains("周启明").contains(serial);
            allFontsAreEmbedded(reader);
        }
        return leader.locator("a[href*='verify/']").getAttribute("href").replaceFirst(".*verify/", "/verify/");
    }

    private static void allFontsAreEmbedded(PdfReader reader) {
        PdfDictionary fonts = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        assertThat(fonts.getKeys()).isNotEmpty();
        for (PdfName name : fonts.getKeys()) {
            PdfDictionary font = fonts.getAsDict(name);
            if (font.getAsArray(PdfName.DESCENDANTFONTS) != null) {
                font = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0);
            }
            PdfDictionary descriptor = font.getAsDict(PdfName.FONTDESCRIPTOR);
            assertThat(descriptor).as("descriptor of " + font.get(PdfName.BASEFONT)).isNotNull();
            PdfObject program = descriptor.get(PdfName.FONTFILE2) != null ? descriptor.get(PdfName.FONTFILE2) : descriptor.get(PdfName.FONTFILE3);
            assertThat(program).as("font program of " + font.get(PdfName.BASEFONT)).isNotNull();
        }
    }

    private static void verifiedByAnyone(Browser browser, String verification) {
        Page stranger = browser.window(Browser.Size.PHONE, "zh-CN").newPage();
        stranger.navigate(RunningProduct.address() + verification);
        Locator result = stranger.locator("#result");
        assertThat(result).containsText("有效");
        assertThat(result).not().containsText("周启明");
        assertThat(result).not().containsText("YC00001");
    }

    private static long onStage(Page officer) {
        long roadshow = Api.as("officer01").get("/roadshows").json().path("items").path(0).path("id").asLong();
        long entry = entry(roadshow).path("id").asLong();
        Browser.open(officer, "/roadshows/" + roadshow);
        if (officer.waitForSelector("#roadshow-open, #roadshow-close").getAttribute("id").equals("roadshow-open")) {
            officer.click("#roadshow-open");
            officer.waitForSelector("#roadshow-close");
        }
        officer.click("#stage-" + entry);
        officer.waitForSelector("#stage-" + entry, new Page.WaitForSelectorOptions().setState(
                com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return roadshow;
    }

    private static JsonNode entry(long roadshow) {
        for (JsonNode entry : Api.as("officer01").get("/roadshows/" + roadshow).json().path("entries")) {
            if (entry.path("presenter").asText().contains("周启明")) {
                return entry;
            }
        }
        throw new AssertionError("nobody of that name presents");
    }

    /** Five browsers at the same time; the judges give 6, 7, 8, 9 and 10 points for every criterion. */
    private static void judgeAllAtOnce(long roadshow) throws Exception {
        ExecutorService hall = Executors.newFixedThreadPool(JUDGES.size());
        try {
            List<Future<Object>> sheets = java.util.stream.IntStream.range(0, JUDGES.size()).mapToObj(i -> hall.submit(() -> {
                try (Browser browser = new Browser()) {
                    judge(browser.signedIn(JUDGES.get(i), Browser.Size.PHONE, i % 2 == 0 ? "zh-CN" : "en"), 6 + i);
                }
                return null;
            })).toList();
            for (Future<Object> sheet : sheets) {
                sheet.get();
            }
        } finally {
            hall.shutdownNow();
        }
        assertThat(entryOnBoard(roadshow).path("handedIn").asInt()).isEqualTo(JUDGES.size());
    }

    private static void judge(Page page, int points) {
        Browser.open(page, "/judging");
        page.waitForSelector("tg-half-points input");
        List<Locator> criteria = page.locator("tg-half-points input").all();
        assertThat(criteria).hasSize(20);
        for (Locator criterion : criteria) {
            criterion.fill(String.valueOf(points));
            criterion.dispatchEvent("change");
        }
        page.click("#hand-in");
        page.click("vaadin-confirm-dialog-overlay [slot=confirm-button], [slot=confirm-button]");
        page.waitForSelector("#take-back");
    }

    private static JsonNode entryOnBoard(long roadshow) {
        for (JsonNode line : Api.as("officer01").get("/roadshows/" + roadshow + "/board").json().path("entries")) {
            if (line.path("entry").path("presenter").asText().contains("周启明")) {
                return line;
            }
        }
        throw new AssertionError("not on the board");
    }

    private static void close(Page officer, long roadshow) {
        Browser.open(officer, "/roadshows/" + roadshow);
        officer.click("#roadshow-close");
        officer.click("[slot=confirm-button]");
        officer.waitForSelector("#roadshow-close", new Page.WaitForSelectorOptions().setState(
                com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
    }

    private static void boardShowsTheTrimmedMean(Page officer, long roadshow) {
        Browser.open(officer, "/board/" + roadshow);
        Locator line = officer.locator("#ranking li", new Page.LocatorOptions().setHasText("周启明"));
        assertThat(line.locator(".score")).hasText("8.00");
        assertThat(line.locator("s")).hasCount(2);
    }

    private static void recordHoldsBothPiecesOfEvidence(Page leader) {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String quarter = today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3);
        String record = Api.as(LEADER).get("/records/me?period=" + quarter).body();
        assertThat(record).contains("exam").contains("roadshow").contains("certificate").contains("hours");
        Browser.open(leader, "/record?period=" + quarter);
        assertThat(leader.locator(".tg-view")).containsText("8 分");
        assertThat(leader.locator(".tg-view")).containsText("通关考试");
    }

    private static void passRateHasMoved(Page officer, int before) {
        Eventually.is("one more has passed", () -> passed() == before + 1);
        Browser.open(officer, "/pass-rates");
        assertThat(officer.locator("#pass-rate-table")).isVisible();
        assertThat(officer.locator(".tg-view h1")).hasText("Pass rates");
    }

    private static int passed() {
        return Api.as("officer01").get("/pass-rates?tier=leader").json().path("total").path("passed").asInt();
    }
}

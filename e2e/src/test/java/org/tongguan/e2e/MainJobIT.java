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
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** Of each judge, for every criterion. Far from even, so that the trimmed mean (8, 9, 9) is not the plain one (7.60) or the median (9). */
    private static final List<Integer> POINTS = List.of(8, 2, 9, 10, 9);
    private static final String TRIMMED = "8.67";

    @Test
    void aLeaderLearnsPassesPresentsAndTheOrganisationDepartmentSeesIt() throws Exception {
        try (Browser browser = new Browser()) {
            Page officer = browser.signedIn("officer01", Browser.Size.DESKTOP, "en");
            Passes before = passes(officer);
            Page leader = browser.signedIn(LEADER);
            String course = Study.course(LEADER);
            Study.read(leader, course);
            new ExamPage(leader).open(ExamPage.examOf(LEADER)).start().answerAll(new AnswerKeys(course)).submit();
            assertThat(new ExamPage(leader).passed()).isTrue();

            String verification = certificate(leader);
            verifiedByAnyone(browser, verification);

            long roadshow = onStage(officer);
            judgeAllAtOnce(roadshow);
            close(officer, roadshow);
            boardShowsTheTrimmedMean(officer, roadshow);

            recordHoldsEachPieceOfEvidence(leader, roadshow);
            passRateHasMoved(officer, before);
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
            officer.click("[slot=confirm-button]");
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

    /** Five browsers at the same time. */
    private static void judgeAllAtOnce(long roadshow) throws Exception {
        ExecutorService hall = Executors.newFixedThreadPool(JUDGES.size());
        try {
            List<Future<Object>> sheets = java.util.stream.IntStream.range(0, JUDGES.size()).mapToObj(i -> hall.submit(() -> {
                try (Browser browser = new Browser()) {
                    judge(browser.signedIn(JUDGES.get(i), Browser.Size.PHONE, i % 2 == 0 ? "zh-CN" : "en"), POINTS.get(i));
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
        assertThat(page.locator("tg-half-points output").allInnerTexts()).as("what was handed in stays in sight").containsOnly(points + ".0");
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
        assertThat(line.locator(".score")).hasText(TRIMMED);
        assertThat(line.locator("s")).hasCount(2);
    }

    /** Each with its value and the row that it came from. */
    private static void recordHoldsEachPieceOfEvidence(Page leader, long roadshow) throws SQLException {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String quarter = today.getYear() + "-Q" + ((today.getMonthValue() + 2) / 3);
        JsonNode record = Api.as(LEADER).get("/records/me?period=" + quarter).json();
        String certificate = Api.as(LEADER).get("/certificates").json().path(0).path("id").asText();
        assertThat(evidence(record)).isEqualTo(Map.of(
                "exam", "100 percent, attempt " + id("SELECT a.id FROM attempt a JOIN person p ON p.id = a.person_id WHERE p.staff_number = 'YC00001'"),
                "hours", "6 hours, course " + id("SELECT id FROM course WHERE course_key = '" + Study.course(LEADER) + "'"),
                "certificate", "1 count, certificate " + certificate,
                "roadshow", TRIMMED + " points, roadshow-entry " + entry(roadshow).path("id").asText()));
        Browser.open(leader, "/record?period=" + quarter);
        assertThat(leader.locator(".tg-view")).containsText(TRIMMED + " 分");
        assertThat(leader.locator(".tg-view")).containsText("通关考试");
    }

    /** By kind, the one row that counts for it. */
    private static Map<String, String> evidence(JsonNode record) {
        Map<String, String> found = new HashMap<>();
        for (JsonNode indicator : record.path("indicators")) {
            for (JsonNode row : indicator.path("evidence")) {
                String value = row.path("value").decimalValue().stripTrailingZeros().toPlainString();
                found.merge(row.path("kind").asText(), value + " " + row.path("unit").asText() + ", " + row.path("originType").asText() + " "
                        + row.path("originId").asText(), (one, other) -> one + "; " + other);
            }
        }
        return found;
    }

    private static long id(String sql) throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The figures of the officer's own table. */
    private record Passes(int ofTheBureau, int ofAll) {
    }

    private static Passes passes(Page officer) {
        Browser.open(officer, "/pass-rates?tier=leader");
        return new Passes(passed(officer, "tbody tr:has-text('Data Bureau')"), passed(officer, "tfoot tr"));
    }

    private static int passed(Page officer, String row) {
        return Integer.parseInt(officer.locator("#pass-rate-table " + row + " td[data-label='Passed']").innerText().replace(",", "").strip());
    }

    private static void passRateHasMoved(Page officer, Passes before) {
        Passes after = new Passes(before.ofTheBureau() + 1, before.ofAll() + 1);
        Eventually.is("one more has passed in the table", () -> passes(officer).equals(after));
        assertThat(officer.locator(".tg-view h1")).hasText("Pass rates");
    }
}

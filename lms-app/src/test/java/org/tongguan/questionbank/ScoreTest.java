package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.tongguan.questionbank.SampleBodies.several;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.PracticalBody.Check.Rule;

class ScoreTest {
    private static final Response SHEET = new Response.File(Optional.of("2".repeat(64)), "结果.xlsx");
    @Test
    void oneRightOptionEarnsEverything() {
        assertScore(SampleBodies.SINGLE, choice("b"), "1");
        assertScore(SampleBodies.SINGLE, choice("a"), "0");
        assertScore(SampleBodies.TRUTH, choice("false"), "1");
    }

    @Test
    void severalOptionsEarnByTheirRule() {
        assertScore(several(ChoiceBody.Rule.ALL_OR_NOTHING), choice("a", "c"), "0");
        assertScore(several(ChoiceBody.Rule.ALL_OR_NOTHING), choice("a", "c", "d"), "1");
        assertScore(several(ChoiceBody.Rule.NO_WRONG_OPTION), choice("a", "c"), "0.666667");
        assertScore(several(ChoiceBody.Rule.NO_WRONG_OPTION), choice("a", "b", "c", "d"), "0");
        assertScore(several(ChoiceBody.Rule.RIGHT_MINUS_WRONG), choice("a", "c", "b"), "0.166667");
        assertScore(several(ChoiceBody.Rule.RIGHT_MINUS_WRONG), choice("b", "e"), "0");
    }

    @Test
    void weightsMayTakePointsAway() {
        assertScore(SampleBodies.WEIGHED, choice("b"), "0.5");
        assertScore(SampleBodies.WEIGHED, choice("c"), "-0.25");
    }

    @Test
    void matchingEarnsTheShareOfRightPairs() {
        assertScore(SampleBodies.MATCHING, new Response.Match(Map.of("a", "2", "b", "1", "c", "3")), "0.666667");
        assertScore(new MatchingBody(SampleBodies.MATCHING.prompts(), SampleBodies.MATCHING.targets(), SampleBodies.MATCHING.key(), true),
                new Response.Match(Map.of("a", "2", "b", "1")), "0");
    }

    @Test
    void orderingEarnsByItsRule() {
        Response moved = new Response.Order(List.of("b", "c", "a", "d"));
        assertScore(SampleBodies.ordering(OrderingBody.Rule.PLACES), moved, "0");
        assertScore(SampleBodies.ordering(OrderingBody.Rule.NEIGHBOURS), moved, "0.666667");
        assertScore(SampleBodies.ordering(OrderingBody.Rule.ALL_OR_NOTHING), new Response.Order(List.of("c", "a", "d", "b")), "1");
    }

    @Test
    void aWrittenWordIsComparedWithoutRegardToWidthBlanksAndCapitals() {
        assertScore(SampleBodies.FILL_IN, new Response.Text("  两网一站 "), "1");
        assertScore(SampleBodies.FILL_IN, new Response.Text("一体化政务服务平台"), "1");
        assertScore(SampleBodies.FILL_IN, new Response.Text("ＯＣＲ"), "0.5");
        assertScore(new FillInBody(SampleBodies.FILL_IN.accepted(), true), new Response.Text("ocr"), "0");
        assertScore(new FillInBody(List.of(new AcceptedText("a\\*b", SampleBodies.ALL)), false), new Response.Text("axb"), "0");
        assertScore(new FillInBody(List.of(new AcceptedText("a\\*b", SampleBodies.ALL)), false), new Response.Text("a*b"), "1");
    }

    @Test
    void aNumberCountsWithinItsToleranceAndInEachUnit() {
        assertScore(SampleBodies.NUMERIC, quantity("3.6", "%"), "1");
        assertScore(SampleBodies.NUMERIC, quantity("3.61", "%"), "0.4");
        assertScore(SampleBodies.NUMERIC, quantity("35", "‰"), "1");
        assertScore(SampleBodies.NUMERIC, quantity("3.5", null), "0.8");
        assertScore(SampleBodies.NUMERIC, quantity("4.01", "%"), "0");
    }

    @Test
    void keyPointsAreCountedOnceEach() {
        assertScore(SampleBodies.SHORT, new Response.Text("应遵循最小必要、最小够用原则"), "0.6");
        assertScore(SampleBodies.SHORT, new Response.Text("告知并取得同意，最小必要"), "1");
    }

    @Test
    void aPointCountsInsideARegionWithItsEdge() {
        assertScore(SampleBodies.HOT_SPOT, point("90", "50"), "1");
        assertScore(SampleBodies.HOT_SPOT, point("90.5", "50"), "0");
        assertScore(SampleBodies.HOT_SPOT, point("215", "120"), "1");
        assertScore(SampleBodies.HOT_SPOT, point("340", "260"), "1");
        assertScore(SampleBodies.HOT_SPOT, point("305", "270"), "0");
    }

    @Test
    void anEssayAwaitsItsMarkerUnlessItIsEmpty() {
        assertThat(SampleBodies.ESSAY.score(new Response.Text("……"), WorkFiles.NONE).awaitsMarker()).isTrue();
        assertScore(SampleBodies.ESSAY, new Response.Text("  "), "0");
    }

    @Test
    void aCaseWeighsItsPartsAndAwaitsAMarkerAsLongAsOneDoes() {
        Response answered = new Response.Parts(Map.of("p1", choice("b"), "p2", quantity("3.5", null)));
        assertScore(SampleBodies.CASE, answered, "0.88");
        CaseBody open = new CaseBody(List.of(SampleBodies.CASE.parts().get(0),
                new CaseBody.Part("p2", SampleBodies.CASE.parts().get(0).stem(), SampleBodies.ESSAY, BigDecimal.TEN)));
        assertThat(open.score(new Response.Parts(Map.of("p2", new Response.Text("……"))), WorkFiles.NONE).awaitsMarker()).isTrue();
        assertScore(open, new Response.Parts(Map.of("p1", choice("b"))), "0.166667");
    }

    @Test
    void aSpreadsheetIsCheckedCellByCell() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("汇总");
            sheet.value(1, 0, "合计 ");
            sheet.value(1, 1, 42.505);
        }
        Response given = new Response.File(Optional.of("2".repeat(64)), "结果.xlsx");
        assertThat(SampleBodies.PRACTICAL.score(given, digest -> Optional.of(bytes.toByteArray())).fraction())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.7"));
    }

    @Test
    void aFileThatIsGoneOrDamagedGoesToAMarker() {
        Response given = new Response.File(Optional.of("2".repeat(64)), "结果.xlsx");
        assertThat(SampleBodies.PRACTICAL.score(given, WorkFiles.NONE).awaitsMarker()).isTrue();
        assertThat(SampleBodies.PRACTICAL.score(given, digest -> Optional.of("PK no".getBytes(StandardCharsets.UTF_8))).awaitsMarker()).isTrue();
    }

    @Test
    void aDocumentIsCheckedByTextAndHeading() throws IOException {
        String xml = "<?xml version='1.0'?><w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                + "<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>一、工作</w:t></w:r><w:r><w:t>目标</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>打通数据共享</w:t></w:r></w:p></w:body></w:document>";
        PracticalBody task = new PracticalBody("1".repeat(64), PracticalBody.Format.DOCUMENT, List.of(
                SampleBodies.check(Rule.HAS_HEADING, "", "一、工作目标", "0", "40"), SampleBodies.check(Rule.HOLDS_TEXT, "", "数据共享", "0", "40"),
                SampleBodies.check(Rule.HAS_HEADING, "", "打通数据共享", "0", "20")));
        Response given = new Response.File(Optional.of("2".repeat(64)), "方案.docx");
        assertThat(task.score(given, digest -> Optional.of(zip("word/document.xml", xml))).fraction())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("0.8"));
    }

    @Test
    void aNumberInACellIsTakenAsPeopleSeeIt() {
        PracticalBody task = sheetTask("1.1");
        assertThat(task.score(SHEET, digest -> Optional.of(workbook(new BigDecimal("1.1000000000000001"))))).isEqualTo(Score.FULL);
        assertThat(task.score(SHEET, digest -> Optional.of(workbook(new BigDecimal("1.11"))))).isNotEqualTo(Score.FULL);
        assertThat(sheetTask("0.3").score(SHEET, digest -> Optional.of(workbook(new BigDecimal("0.30000000000000004"))))).isEqualTo(Score.FULL);
    }

    @Test
    void aNumberThatNoSpreadsheetWritesIsNotComputedWith() {
        PracticalBody task = sheetTask("1.1");
        for (String far : List.of("1E999999999", "1E-999999999", "-1E300000000")) {
            byte[] file = workbook(new BigDecimal(far));
            assertThat(assertTimeout(Duration.ofSeconds(5), () -> task.score(SHEET, digest -> Optional.of(file)).fraction()).orElseThrow())
                    .as(far).isEqualByComparingTo("0");
        }
        byte[] text = workbook("1E999999999");
        assertThat(task.score(SHEET, digest -> Optional.of(text)).fraction().orElseThrow()).isEqualByComparingTo("0");
        byte[] digits = workbook(new BigInteger("1" + "0".repeat(500)));
        assertThat(task.readable(digits)).isFalse();
    }

    private static PracticalBody sheetTask(String expected) {
        return new PracticalBody("1".repeat(64), PracticalBody.Format.SPREADSHEET, List.of(SampleBodies.check(Rule.CELL_NUMBER, "表!A1", expected, "0", "100")));
    }

    private static byte[] workbook(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Tongguan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            if (value instanceof Number number) {
                sheet.value(0, 0, number);
            } else {
                sheet.value(0, 0, value.toString());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void anEntityBombInADocumentIsNotExpanded() {
        String bomb = "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><d><p><t>&b;</t></p></d>";
        PracticalBody task = new PracticalBody("1".repeat(64), PracticalBody.Format.DOCUMENT,
                List.of(SampleBodies.check(Rule.HOLDS_TEXT, "", "aaaaaaaaaa", "0", "100")));
        Score score = task.score(new Response.File(Optional.of("2".repeat(64)), "x.docx"), digest -> Optional.of(zip("word/document.xml", bomb)));
        assertThat(score).isNotEqualTo(Score.FULL);
    }

    private static byte[] zip(String name, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void assertScore(Body body, Response response, String expected) {
        body.shape().check(response);
        assertThat(body.score(response, WorkFiles.NONE).fraction()).hasValueSatisfying(
                share -> assertThat(share).isEqualByComparingTo(expected));
    }

    private static Response choice(String... ids) {
        return Response.Choice.of(List.of(ids));
    }

    private static Response quantity(String number, @org.jspecify.annotations.Nullable String unit) {
        return new Response.Quantity(Optional.of(new BigDecimal(number)), Optional.ofNullable(unit));
    }

    private static Response point(String x, String y) {
        return new Response.Point(List.of(new BigDecimal(x), new BigDecimal(y)));
    }
}

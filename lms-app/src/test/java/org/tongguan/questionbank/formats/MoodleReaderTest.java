package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongguan.questionbank.formats.Reading.faults;
import static org.tongguan.questionbank.formats.Reading.losses;

import java.math.BigDecimal;
import java.util.Base64;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;

class MoodleReaderTest {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String PNG = picture(1);
    private static final String OTHER_PNG = picture(2);

    private final ImportedQuestions read = Reading.file(QuestionFormat.MOODLE_XML, "sample-moodle.xml");
    private final List<Question> questions = read.questions();

    @Test
    void readsEveryTypeOfASoundFile() {
        assertThat(read.faults()).isEmpty();
        assertThat(questions).extracting(Question::type).containsExactly(ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.TRUE_FALSE,
                ItemType.FILL_IN, ItemType.MATCHING, ItemType.NUMERIC, ItemType.ESSAY, ItemType.ORDERING, ItemType.HOT_SPOT, ItemType.CASE,
                ItemType.CASE);
    }

    @Test
    void keepsTheWordsAndThePictures() {
        Question first = questions.get(0);
        assertThat(first.code()).isEqualTo("M-1");
        assertThat(first.competence()).isEqualTo("perception");
        assertThat(first.stem().zh()).isEqualTo("“两网”是指什么？\n见图：");
        assertThat(first.explanation().zh()).isEqualTo("一内一外。\n互联网：互联网不是");
        Media media = first.media().get(0);
        assertThat(media).isEqualTo(new Media(media.digest(), "图.png", "image/png", "网络示意"));
        assertThat(Digests.sha256Hex(read.media().get(media.digest()))).isEqualTo(media.digest());
        ChoiceBody body = (ChoiceBody) first.body();
        assertThat(body.weights()).isEqualTo(Map.of("c", ALL, "b", BigDecimal.valueOf(50)));
        assertThat(body.options().get(1).text().zh()).isEqualTo("只有^政务外网");
    }

    @Test
    void tellsWhatItCannotKeepByLine() {
        assertThat(losses(read)).contains("3 category", "6 title", "6 penalty", "6 points", "6 fixed-order", "6 numbering", "6 hint", "6 tag",
                "8 formatting");
        assertThat(read.losses().stream().filter(loss -> loss.kind().key().equals("question-type")).map(ImportedQuestions.Loss::detail))
                .containsExactly("description", "calculated");
    }

    @Test
    void readsKeysOfEveryType() {
        assertThat(((ChoiceBody) questions.get(1).body()).rule()).isEqualTo(ChoiceBody.Rule.NO_WRONG_OPTION);
        assertThat(((ChoiceBody) questions.get(2).body()).key()).containsExactly("true");
        assertThat(questions.get(2).stem().zh()).isEqualTo("1 < 2 对吗？");
        assertThat(questions.get(3).body()).isEqualTo(new FillInBody(List.of(new AcceptedText("OCR", ALL),
                new AcceptedText("*识别", BigDecimal.valueOf(60))), true));
        assertThat(questions.get(5).body()).isEqualTo(new NumericBody(List.of(
                new NumericBody.Accepted(new BigDecimal("7.5"), new BigDecimal("0.05"), ALL),
                new NumericBody.Accepted(new BigDecimal("7.5"), new BigDecimal("0.5"), BigDecimal.valueOf(50))),
                List.of(new NumericBody.Unit("%", BigDecimal.ONE), new NumericBody.Unit("‰", new BigDecimal("0.1"))), BigDecimal.valueOf(20)));
        assertThat(((EssayBody) questions.get(6).body()).model().zh()).isEqualTo("先讲现状\n再讲措施");
        assertThat(((OrderingBody) questions.get(7).body()).rule()).isEqualTo(OrderingBody.Rule.ALL_OR_NOTHING);
        HotSpotBody spot = (HotSpotBody) questions.get(8).body();
        assertThat(List.of(spot.width(), spot.height())).containsExactly(40, 30);
        assertThat(spot.regions()).containsExactly(new HotSpotBody.Region(HotSpotBody.Region.Form.CIRCLE,
                List.of(BigDecimal.valueOf(20), BigDecimal.valueOf(10), BigDecimal.valueOf(5)), ALL));
    }

    @Test
    void makesACaseOfGaps() {
        Question lines = questions.get(9);
        CaseBody parts = (CaseBody) lines.body();
        assertThat(lines.stem().zh()).isEqualTo("某局改造流程。");
        assertThat(parts.parts()).extracting(part -> part.stem().zh()).containsExactly("环节减少几成？", "首先做什么？");
        assertThat(parts.parts()).extracting(CaseBody.Part::points).containsExactly(BigDecimal.valueOf(2), BigDecimal.ONE);
        assertThat(((ChoiceBody) parts.parts().get(1).body()).key()).containsExactly("b");
        Question inText = questions.get(10);
        assertThat(inText.stem().zh()).isEqualTo("政务〔1〕与政务〔2〕分开。");
        assertThat(((CaseBody) inText.body()).parts()).extracting(part -> part.stem().zh()).containsExactly("〔1〕", "〔2〕");
    }

    @Test
    void tellsANameThatSaysMoreThanCodeAndQuestion() {
        String question = "<question type=\"essay\"><name><text>%s</text></name><questiontext><text>谈谈 数据的作用</text></questiontext>"
                + "<idnumber>E-1</idnumber></question>";
        assertThat(losses(one(question.formatted("期中第三题")))).containsExactly("2 title");
        for (String name : List.of("E-1", "谈谈 数据", "谈谈 数…", "谈谈 数据...", "")) {
            assertThat(losses(one(question.formatted(name)))).as(name).isEmpty();
        }
    }

    /** A picture of the solution below the stem would give the answer away. */
    @Test
    void picturesOfSolutionsAreLeftOutAndThoseOfOptionsMoved() {
        String text = "<text><![CDATA[<p>%s<img src=\"@@PLUGINFILE@@/image.png\"></p>]]></text><file name=\"image.png\" encoding=\"base64\">%s</file>";
        String stem = text.formatted("问", PNG);
        String other = text.formatted("看图", OTHER_PNG);
        ImportedQuestions shown = one("<question type=\"multichoice\"><questiontext format=\"html\">" + stem + "</questiontext>\n"
                + "<generalfeedback format=\"html\">" + other + "</generalfeedback>\n"
                + "<answer fraction=\"100\" format=\"html\">" + other + "<feedback format=\"html\">" + other + "</feedback></answer>\n"
                + "<answer fraction=\"0\"><text>乙</text></answer></question>");
        assertThat(shown.faults()).isEmpty();
        List<Media> media = shown.questions().get(0).media();
        assertThat(media).extracting(Media::name).containsExactly("image.png", "image-2.png");
        assertThat(media).allSatisfy(one -> assertThat(Digests.sha256Hex(shown.media().get(one.digest()))).isEqualTo(one.digest()));
        assertThat(losses(shown)).contains("3 solution-media", "4 option-media", "4 solution-media");
        ImportedQuestions hidden = one("<question type=\"essay\"><questiontext><text>问</text></questiontext>\n<graderinfo format=\"html\">" + other + "</graderinfo></question>");
        assertThat(hidden.questions().get(0).media()).isEmpty();
        assertThat(hidden.media()).isEmpty();
        assertThat(losses(hidden)).contains("3 solution-media");
    }

    @Test
    void aPictureAloneIsNothingToChooseOrToMatch() {
        String stem = "<questiontext><text>问</text></questiontext>\n";
        String picture = "<text><![CDATA[<p><img src=\"x.png\"></p>]]></text>";
        assertThat(faults(one("<question type=\"multichoice\">" + stem + "<answer fraction=\"100\">" + picture + "</answer>\n"
                + "<answer fraction=\"0\"><text>乙</text></answer></question>"))).containsExactly("2 text-missing");
        assertThat(faults(one("<question type=\"ordering\">" + stem + "<answer fraction=\"1\">" + picture + "</answer>\n"
                + "<answer fraction=\"2\"><text>乙</text></answer></question>"))).containsExactly("2 text-missing");
        String pair = "<subquestion format=\"html\">%s<answer>%s</answer></subquestion>\n";
        String words = "<text>%s</text>";
        String sound = pair.formatted(words.formatted("甲"), words.formatted("一")) + pair.formatted(words.formatted("乙"), words.formatted("二"));
        assertThat(faults(one("<question type=\"matching\">" + stem + sound + pair.formatted(picture, words.formatted("三")) + "</question>")))
                .containsExactly("5 text-missing");
        assertThat(faults(one("<question type=\"matching\">" + stem + sound + pair.formatted(words.formatted("丙"), picture) + "</question>")))
                .containsExactly("2 text-missing");
        assertThat(faults(one("<question type=\"matching\">" + stem + sound + pair.formatted("<text><![CDATA[<p></p>]]></text>", words.formatted("三"))
                + "</question>"))).as("a further target").isEmpty();
    }

    private static String picture(int content) {
        return Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', (byte) content});
    }

    @Test
    void readsBothLanguages() {
        Question question = one("""
                <question type="truefalse"><questiontext format="html"><text><![CDATA[<span lang="zh-CN" class="multilang">对吗？</span><span
                lang="en" class="multilang">Right?</span>]]></text></questiontext>
                <answer fraction="100"><text>true</text></answer></question>""").questions().get(0);
        assertThat(List.of(question.stem().zh(), question.stem().en())).containsExactly("对吗？", "Right?");
    }

    /** {@code single} decides whether wrong options may leave less than nothing. */
    @Test
    void severalThatMayBeChosenNeverCostMoreThanTheyGive() {
        String answers = "<questiontext><text>问</text></questiontext><answer fraction=\"100\"><text>甲</text></answer>"
                + "<answer fraction=\"-50\"><text>乙</text></answer><answer fraction=\"-50\"><text>丙</text></answer></question>";
        ChoiceBody several = (ChoiceBody) one("<question type=\"multichoice\"><single>false</single>" + answers).questions().get(0).body();
        assertThat(several.type()).isEqualTo(ItemType.MULTIPLE_CHOICE);
        assertThat(several.rule()).isEqualTo(ChoiceBody.Rule.RIGHT_MINUS_WRONG);
        assertThat(several.score(chosen(several, "乙"), WorkFiles.NONE)).isEqualTo(Score.NOTHING);
        ChoiceBody single = (ChoiceBody) one("<question type=\"multichoice\"><single>true</single>" + answers).questions().get(0).body();
        assertThat(single.type()).isEqualTo(ItemType.SINGLE_CHOICE);
        assertThat(single.score(chosen(single, "乙"), WorkFiles.NONE)).isEqualTo(Score.ofPercent(BigDecimal.valueOf(-50)));
        ChoiceBody gift = (ChoiceBody) Reading.text(QuestionFormat.GIFT, "问{~%100%甲 ~%-50%乙}").questions().get(0).body();
        assertThat(gift.type()).isEqualTo(ItemType.MULTIPLE_CHOICE);
        assertThat(gift.score(chosen(gift, "乙"), WorkFiles.NONE)).isEqualTo(Score.NOTHING);
    }

    @Test
    void allOrNothingWithOneRightOptionIsASingleChoice() {
        ImportedQuestions read = Reading.text(QuestionFormat.GIFT, "// [tag:rule:all-or-nothing]\n问{~%100%甲 ~%-100%乙}");
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions().get(0).type()).isEqualTo(ItemType.SINGLE_CHOICE);
    }

    private static Response chosen(ChoiceBody body, String text) {
        return Response.Choice.of(body.options().stream().filter(option -> option.text().zh().equals(text)).map(Option::id).toList());
    }

    @Test
    void namesEachFaultByItsLine() {
        assertThat(faults(one("<question type=\"truefalse\">\n<questiontext><text>问</text></questiontext>\n"))).containsExactly("5 xml-broken");
        assertThat(faults(one("<question type=\"numerical\"><questiontext><text>问</text></questiontext>\n<answer fraction=\"100\"><text>三</text></answer>"
                + "</question>"))).containsExactly("3 not-a-number", "2 accepted");
        assertThat(faults(Reading.text(QuestionFormat.MOODLE_XML, "<html></html>"))).containsExactly("1 not-moodle");
        assertThat(faults(Reading.text(QuestionFormat.MOODLE_XML, "no xml at all"))).containsExactly("1 xml-broken");
        assertThat(faults(one("<question type=\"multichoice\"><questiontext><text>问</text>\n<file name=\"a.png\" encoding=\"base64\">*</file>"
                + "</questiontext><answer fraction=\"100\"><text>甲</text></answer><answer fraction=\"0\"><text>乙</text></answer></question>")))
                .contains("3 base64-broken");
    }

    @Test
    void namesTheGapOfAClozeAndItsLine() {
        assertThat(faults(one("<question type=\"cloze\"><questiontext format=\"html\">\n<text><![CDATA[<p>某局。</p>\n<p>一？{1:MULTICHOICE:甲~=乙}</p>\n"
                + "<p>二？{1:MULTICHOICE:甲~乙}</p>\n\n<p>三？{1:NUMERICAL:=三}</p>]]></text></questiontext></question>")))
                .containsExactly("7 parts p3 not-a-number", "5 parts p2 key-missing", "7 parts p3 accepted");
    }

    @Test
    void keepsAnAnswerThatFitsAnyTextAndEarnsSomething() {
        ImportedQuestions read = one(cloze("首都是{1:SHORTANSWER:=北京~%25%*}，{1:SHORTANSWER:=南京~*#不对}。"));
        assertThat(read.faults()).isEmpty();
        assertThat(losses(read)).isEmpty();
        List<CaseBody.Part> gaps = ((CaseBody) read.questions().get(0).body()).parts();
        assertThat(gaps.get(0).body()).isEqualTo(new FillInBody(List.of(new AcceptedText("北京", ALL), new AcceptedText("*", BigDecimal.valueOf(25))), false));
        assertThat(gaps.get(1).body()).isEqualTo(new FillInBody(List.of(new AcceptedText("南京", ALL)), false));
    }

    @Test
    void tellsAnAnswerThatFitsAnyNumberAndEarnsSomething() {
        ImportedQuestions gaps = one(cloze("是{1:NUMERICAL:=3:0~%25%* #再想想}和{1:NUMERICAL:=4:0~*}。"));
        assertThat(gaps.faults()).isEmpty();
        assertThat(losses(gaps)).containsExactly("2 marking-rule");
        String question = "<question type=\"numerical\"><questiontext><text>几？</text></questiontext>\n<answer fraction=\"100\"><text>3</text></answer>\n"
                + "<answer fraction=\"%s\"><text>*</text></answer></question>";
        ImportedQuestions alone = one(question.formatted("25"));
        assertThat(losses(alone)).containsExactly("4 marking-rule");
        assertThat(alone.losses().get(0).detail()).isEqualTo("* 25%");
        assertThat(((NumericBody) alone.questions().get(0).body()).accepted()).hasSize(1);
        assertThat(losses(one(question.formatted("0")))).isEmpty();
    }

    private static String cloze(String text) {
        return "<question type=\"cloze\"><questiontext format=\"html\"><text><![CDATA[<p>" + text + "</p>]]></text></questiontext></question>";
    }

    @Test
    void refusesGrowingEntitiesAndOutsideFilesAtOnce() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">\n".formatted(i, i - 1, i - 1));
        }
        bomb.append("]>\n<quiz><question type=\"essay\"><questiontext><text>&a39;</text></questiontext></question></quiz>");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                assertThat(faults(Reading.text(QuestionFormat.MOODLE_XML, bomb.toString()))).containsExactly("1 xml-doctype"));
        ImportedQuestions outside = Reading.text(QuestionFormat.MOODLE_XML, "<!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + "<quiz><question type=\"essay\"><questiontext><text>&x;</text></questiontext></question></quiz>");
        assertThat(faults(outside)).containsExactly("1 xml-doctype");
        assertThat(outside.questions()).isEmpty();
        assertThat(faults(one("<a>".repeat(100) + "</a>".repeat(100)))).containsExactly("2 xml-too-large");
    }

    @Test
    void takesNoScriptAndNoDrawing() {
        ImportedQuestions script = one("<question type=\"essay\"><questiontext format=\"html\"><text><![CDATA[<p>问<script>alert(1)</script>"
                + "<img src=\"https://example.org/x.png\"><img src=\"@@PLUGINFILE@@/x.svg\"></p>]]></text>"
                + "<file name=\"x.svg\" encoding=\"base64\">PHN2Zy8+</file></questiontext></question>");
        assertThat(script.questions().get(0).stem().zh()).isEqualTo("问");
        assertThat(script.media()).isEmpty();
        assertThat(losses(script)).contains("2 formatting", "2 outside-picture", "2 media");
    }

    @Test
    void staysQuickAndCalmOverHugeTexts() {
        String gap = "{1:SHORTANSWER:=" + "\\~x".repeat(200_000) + "}";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertThat(faults(one("<question type=\"cloze\"><questiontext><text>" + gap + "</text></questiontext></question>"))).contains("2 too-long");
            String tags = "// [id:" + "x".repeat(500_000) + "] [tag:" + "y\\]".repeat(200_000);
            assertThat(losses(Reading.text(QuestionFormat.GIFT, tags + "]\n问{T}"))).contains("2 labels", "2 tag");
            for (String text : List.of("{".repeat(300_000), "\n".repeat(300_000), " ".repeat(300_000) + "x", "- ".repeat(150_000))) {
                assertThat(QuestionFiles.detect("x", text.getBytes(StandardCharsets.UTF_8))).isEmpty();
            }
        });
    }

    @Test
    void losesAnIdOfAnotherSystemThatCannotBeOurs() {
        ImportedQuestions read = one("<question type=\"essay\"><questiontext><text>问</text></questiontext><idnumber>第 1 题</idnumber></question>");
        assertThat(read.faults()).isEmpty();
        assertThat(losses(read)).containsExactly("2 labels");
        assertThat(read.questions().get(0).code()).startsWith("Q-");
    }

    private static ImportedQuestions one(String question) {
        return Reading.text(QuestionFormat.MOODLE_XML, "<quiz>\n" + question + "\n</quiz>");
    }
}

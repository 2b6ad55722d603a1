package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongguan.questionbank.formats.Reading.faults;
import static org.tongguan.questionbank.formats.Reading.losses;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.WorkFiles;

class GiftReaderTest {
    private final ImportedQuestions read = Reading.file(QuestionFormat.GIFT, "sample.gift");
    private final List<Question> questions = read.questions();

    @Test
    void readsEveryTypeOfASoundFile() {
        assertThat(read.faults()).isEmpty();
        assertThat(questions).extracting(Question::type).containsExactly(ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE,
                ItemType.MULTIPLE_CHOICE, ItemType.TRUE_FALSE, ItemType.TRUE_FALSE, ItemType.FILL_IN, ItemType.MATCHING, ItemType.NUMERIC,
                ItemType.NUMERIC, ItemType.SINGLE_CHOICE, ItemType.ESSAY, ItemType.ORDERING, ItemType.SINGLE_CHOICE);
    }

    @Test
    void takesIdTagsAndFeedbackWhereTheyBelong() {
        Question first = questions.get(0);
        assertThat(first.code()).isEqualTo("G-1");
        assertThat(first.competence()).isEqualTo("perception");
        assertThat(first.difficulty()).isEqualTo("easy");
        assertThat(first.explanation().zh()).isEqualTo("对，一内一外。\n互联网和电话网：电话网不在其中。");
        assertThat(questions.get(1).competence()).isEqualTo("execution");
        assertThat(questions.get(1).explanation().zh()).isEqualTo("加密与备份都是。");
        assertThat(questions.get(3).explanation().zh()).isEqualTo("对，要按权限。\n再想想");
    }

    @Test
    void tellsWhatItCannotKeepByLine() {
        assertThat(losses(read)).contains("2 category", "5 tag", "11 title", "40 formatting", "42 formatting", "50 question-type");
    }

    @Test
    void findsTheRuleBehindWeights() {
        assertThat(((ChoiceBody) questions.get(1).body()).rule()).isEqualTo(ChoiceBody.Rule.NO_WRONG_OPTION);
        assertThat(((ChoiceBody) questions.get(2).body()).key()).as("by their texts, 丁 is the first").containsExactlyInAnyOrder("b", "c", "d");
        ChoiceBody weighed = (ChoiceBody) Reading.text(QuestionFormat.GIFT, "问{=对 ~%50%半对 ~%-25%错}").questions().get(0).body();
        assertThat(weighed.rule()).isEqualTo(ChoiceBody.Rule.WEIGHTS);
        assertThat(weighed.weights()).isEqualTo(Map.of("b", BigDecimal.valueOf(100), "a", BigDecimal.valueOf(50), "c", BigDecimal.valueOf(-25)));
    }

    /** Moodle knows thirds, sixths and so on; authors write them with fewer digits. */
    @Test
    void takesAShareWithFewDigitsForTheShareThatIsMeant() {
        ChoiceBody thirds = (ChoiceBody) Reading.text(QuestionFormat.GIFT, "问{~%33.3%甲 ~%33.3%乙 ~%33.3%丙 ~%-20%丁}").questions().get(0).body();
        assertThat(thirds.score(Response.Choice.of(List.copyOf(thirds.key())), WorkFiles.NONE).points(BigDecimal.TEN)).hasValue(new BigDecimal("10.00"));
        assertThat(sorted("~%33.33%甲 ~%66.66%乙 ~%-14.3%丙")).containsExactly("-14.28571", "33.33333", "66.66667");
        assertThat(sorted("~%16.6%甲 ~%83.3%乙 ~%-11.1%丙 ~%-33%丁")).containsExactly("-33", "-11.11111", "16.66667", "83.33333");
        assertThat(sorted("~%33.4%甲 ~%33.2%乙 ~%33.4%丙 ~%-20%丁")).as("comes to 100 as it stands").containsExactly("-20", "33.2", "33.4", "33.4");
        assertThat(((ChoiceBody) Reading.text(QuestionFormat.GIFT, "// [tag:rule:weights]\n问{~%33.3%甲 ~%66.7%乙 ~%-20%丁}").questions().get(0).body()).weights()
                .values()).as("our own").contains(new BigDecimal("33.3"));
    }

    private static List<String> sorted(String answers) {
        return ((ChoiceBody) Reading.text(QuestionFormat.GIFT, "问{" + answers + "}").questions().get(0).body()).weights().values().stream().sorted()
                .map(BigDecimal::toPlainString).toList();
    }

    @Test
    void leavesABlankWhereAWordIsMissing() {
        assertThat(questions.get(5).stem().zh()).isEqualTo("“最多跑一次”改革的目标是_____。");
        assertThat(questions.get(5).body()).isEqualTo(new FillInBody(List.of(new AcceptedText("少跑", BigDecimal.valueOf(100)),
                new AcceptedText("不跑", BigDecimal.valueOf(60)), new AcceptedText("*一次*", BigDecimal.valueOf(40))), false));
    }

    @Test
    void readsPairsRangesAndOrders() {
        MatchingBody pairs = (MatchingBody) questions.get(6).body();
        assertThat(pairs.key()).isEqualTo(Map.of("a", "1", "b", "2"));
        assertThat(pairs.targets()).hasSize(3);
        assertThat(((NumericBody) questions.get(7).body()).accepted())
                .containsExactly(new NumericBody.Accepted(new BigDecimal("3.1416"), new BigDecimal("0.0005"), BigDecimal.valueOf(100)));
        assertThat(((NumericBody) questions.get(8).body()).accepted())
                .containsExactly(new NumericBody.Accepted(BigDecimal.valueOf(80), BigDecimal.valueOf(20), BigDecimal.valueOf(100)),
                        new NumericBody.Accepted(BigDecimal.valueOf(55), BigDecimal.valueOf(5), BigDecimal.valueOf(50)));
        OrderingBody order = (OrderingBody) questions.get(11).body();
        assertThat(order.rule()).isEqualTo(OrderingBody.Rule.NEIGHBOURS);
        assertThat(Meaning.of(order).toString()).contains("发现 / 发现, 处置 / 处置, 复盘 / 复盘");
    }

    @Test
    void makesPlainTextOfHtmlAndEscapes() {
        assertThat(questions.get(9).stem().zh()).isEqualTo("第一行重点\n3 < 5 且 A&B");
        assertThat(questions.get(12).stem().zh()).isEqualTo("符号 {大括号} 与 1:2 = #3 ~ 反斜杠 \\ 换行\n第二行");
    }

    @Test
    void namesEachFaultByItsLine() {
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "甲{=对 ~错}\n\n乙{=对 ~错\n\n丙}\n"))).containsExactly("3 brace-open", "5 brace-open");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "甲{=对 ~错}\n\n多少？{#\n  =3.5:0.1\n  =三}\n"))).containsExactly("5 not-a-number");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "连{\n=a -> b\n=c\n}"))).containsExactly("3 arrow-missing");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "[html]连{\n=a -> b\n=c -> d\n=<img src\\=\"x.png\"> -> e\n}"))).containsExactly("4 text-missing");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "[html]选{=<img src\\=\"x.png\"> ~乙}"))).containsExactly("1 text-missing");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "选{~甲 ~乙}"))).containsExactly("1 key-missing");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "选{甲 =乙}"))).contains("1 answers-unclear");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "\n{=甲 ~乙}"))).containsExactly("2 stem-missing");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "// [id:A]\n甲{T}\n\n// [id:A]\n乙{T}"))).containsExactly("5 code-twice");
        assertThat(faults(Reading.text(QuestionFormat.GIFT, "\n\n"))).containsExactly(" file-empty");
    }

    @Test
    void readsEveryEncodingAndEveryLineEnd() {
        String text = "问：是否{T}\n\n再问{=甲 ~乙}";
        for (byte[] bytes : List.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                text.getBytes(Charset.forName("GB18030")), text.replace("\n", "\r").getBytes(StandardCharsets.UTF_8))) {
            ImportedQuestions each = QuestionFiles.read(QuestionFormat.GIFT, bytes, Reading.SETTINGS);
            assertThat(each.faults()).isEmpty();
            assertThat(each.questions()).extracting(question -> question.stem().zh()).containsExactly("问：是否", "再问");
        }
        assertThat(faults(QuestionFiles.read(QuestionFormat.GIFT, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1}, Reading.SETTINGS)))
                .containsExactly(" encoding-unknown");
    }

    @Test
    void theSameFileMeansTheSameQuestions() {
        assertThat(Reading.file(QuestionFormat.GIFT, "sample.gift").questions()).isEqualTo(questions);
        assertThat(questions).extracting(Question::code).doesNotHaveDuplicates();
        ImportedQuestions twice = Reading.text(QuestionFormat.GIFT, "同一题{T}\n\n同一题{T}\n\n同一题{F}");
        assertThat(twice.questions()).hasSize(2).extracting(Question::code).doesNotHaveDuplicates();
        assertThat(losses(twice)).containsExactly("3 repetition");
    }
}

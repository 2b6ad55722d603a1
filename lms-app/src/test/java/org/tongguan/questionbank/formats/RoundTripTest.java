package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.ExportedQuestions;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

/** What goes out comes back with the same meaning, apart from what was told as lost. */
class RoundTripTest {
    private static final String DANGEROUS = "{甲} ~50% = a#b: \\n \\* <b>粗</b> &lt; -> [html] // ** ::t:: ' \" ]]> } A. ￥";
    private static final byte[] PICTURE = picture(400, 300);
    private static final HotSpotBody SPOT = new HotSpotBody(Digests.sha256Hex(PICTURE), 400, 300, SampleBodies.HOT_SPOT.regions());

    @Test
    void ourOwnFormatLosesNothing() {
        for (Body body : SampleBodies.all()) {
            Question question = question("Q-1", body);
            ExportedQuestions written = QuestionFiles.write(QuestionFormat.YAML, List.of(question), QuestionFiles.NO_MEDIA);
            ImportedQuestions read = QuestionFiles.read(QuestionFormat.YAML, written.content(), Reading.SETTINGS);
            assertThat(read.faults()).as(body.toString()).isEmpty();
            assertThat(read.questions()).containsExactly(question);
            assertThat(written.losses()).hasSameSizeAs(question.media()).allMatch(loss -> loss.kind() == LossKind.MEDIA);
        }
    }

    /** The criterion that it gets has a name in both languages, whatever the stem has. */
    @Test
    void ourOwnFormatGivesAnImportedEssayWithoutRubricBackAsItWas() {
        Question essay = Reading.text(QuestionFormat.GIFT, "::E-1::谈谈数据共享。{}").questions().get(0);
        assertThat(back(QuestionFormat.YAML, essay).questions()).containsExactly(essay);
        assertThat(back(QuestionFormat.YAML_ZIP, essay).questions()).containsExactly(essay);
    }

    @Test
    void ourOwnFormatKeepsApartWhatIsNotTranslatedAndWhatReadsTheSame() {
        ChoiceBody body = ChoiceBody.of(ItemType.SINGLE_CHOICE, List.of(new Option("a", Bilingual.of("甲", "")), new Option("b", Bilingual.of("OCR", "OCR"))),
                Set.of("a"));
        Question question = new Question("Q-1", new CaseBody(List.of(new CaseBody.Part("p1", Bilingual.of("小题", ""), body, BigDecimal.ONE))),
                List.of("perception"), "easy", "", "", Bilingual.of("题干", ""), Bilingual.of("", "For those who read English."), List.of());
        ImportedQuestions read = back(QuestionFormat.YAML, question);
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions()).containsExactly(question);
    }

    @Test
    void ourOwnFormatTellsPointsOfAPartFromKeyPoints() {
        Question question = question("Q-1", new CaseBody(List.of(new CaseBody.Part("p1", Bilingual.of("一", "one"), SampleBodies.SHORT, new BigDecimal("3")))));
        byte[] written = QuestionFiles.write(QuestionFormat.YAML, List.of(question), QuestionFiles.NO_MEDIA).content();
        assertThat(QuestionFiles.read(QuestionFormat.YAML, written, Reading.SETTINGS).questions()).containsExactly(question);
    }

    @Test
    void ourOwnArchiveBringsPicturesAndFilesAlong() {
        Question question = question("Q-1", SPOT);
        ExportedQuestions written = QuestionFiles.write(QuestionFormat.YAML_ZIP, List.of(question), RoundTripTest::media);
        assertThat(written.losses()).isEmpty();
        assertThat(QuestionFiles.detect("questions", written.content())).hasValue(QuestionFormat.YAML_ZIP);
        ImportedQuestions read = QuestionFiles.read(QuestionFormat.YAML_ZIP, written.content(), Reading.SETTINGS);
        assertThat(read.faults()).isEmpty();
        assertThat(read.questions()).containsExactly(question);
        assertThat(read.media().get(SPOT.picture())).isEqualTo(PICTURE);
    }

    @Test
    void giftKeepsTheMeaningOfWhatItHolds() {
        roundTrip(QuestionFormat.GIFT, EnumSet.of(ItemType.SHORT_TEXT, ItemType.HOT_SPOT, ItemType.PRACTICAL, ItemType.CASE));
    }

    @Test
    void moodleKeepsTheMeaningOfWhatItHolds() {
        roundTrip(QuestionFormat.MOODLE_XML, EnumSet.of(ItemType.PRACTICAL));
    }

    @Test
    void theWorkbookKeepsTheMeaningOfWhatItHolds() {
        roundTrip(QuestionFormat.EXCEL, EnumSet.of(ItemType.HOT_SPOT, ItemType.PRACTICAL));
    }

    /** As in Moodle, where a question that lets several be chosen never costs more than it gives, and a single choice may. */
    @ParameterizedTest
    @EnumSource(names = {"GIFT", "MOODLE_XML", "EXCEL"})
    void oneRightOptionAmongSeveralThatMayBeChosenStaysAMultipleChoice(QuestionFormat format) {
        for (ChoiceBody.Rule rule : List.of(ChoiceBody.Rule.NO_WRONG_OPTION, ChoiceBody.Rule.RIGHT_MINUS_WRONG, ChoiceBody.Rule.WEIGHTS)) {
            ChoiceBody body = new ChoiceBody(ItemType.MULTIPLE_CHOICE, SampleBodies.options("a", "b", "c"), Set.of("a"), rule,
                    rule == ChoiceBody.Rule.WEIGHTS ? Map.of("a", SampleBodies.ALL, "b", BigDecimal.valueOf(-20)) : Map.of());
            ImportedQuestions read = back(format, question("Q-1", body));
            assertThat(read.faults()).isEmpty();
            assertThat(Meaning.of(read.questions().get(0).body())).isEqualTo(Meaning.of(body));
        }
    }

    /** In the order of the entries a line begins with the text itself. */
    @Test
    void giftKeepsTextsThatBeginLikeACommentAFormatOrAWeight() {
        for (String english : List.of("", "in English")) {
            List<Option> options = new ArrayList<>();
            for (String text : List.of("// 不是注释", "[plain]不是格式", "%50%不是权重", "$CATEGORY: 不是类别")) {
                options.add(new Option(Ids.letter(options.size()), Bilingual.of(text, english.isEmpty() ? "" : english + text)));
            }
            options.add(new Option("e", Bilingual.of("//", "")));
            options.add(new Option("f", Bilingual.of("%50%", "")));
            for (Body body : List.of(new OrderingBody(options, List.of("c", "a", "f", "d", "e", "b"), OrderingBody.Rule.PLACES),
                    ChoiceBody.of(ItemType.SINGLE_CHOICE, options, Set.of("b")),
                    new MatchingBody(options, options, Map.of("a", "b", "b", "c", "c", "a", "d", "e", "e", "d", "f", "f"), false))) {
                assertThat(Meaning.of(back(QuestionFormat.GIFT, question("Q-1", body)).questions().get(0).body())).isEqualTo(Meaning.of(body));
            }
        }
    }

    @Test
    void aikenKeepsSingleChoice() {
        for (Body body : SampleBodies.all()) {
            ExportedQuestions written = QuestionFiles.write(QuestionFormat.AIKEN, List.of(question("Q-1", body)), QuestionFiles.NO_MEDIA);
            assertThat(written.written()).isEqualTo(body.type() == ItemType.SINGLE_CHOICE ? 1 : 0);
            assertThat(written.losses()).extracting(ImportedQuestions.Loss::kind)
                    .contains(body.type() == ItemType.SINGLE_CHOICE ? LossKind.LABELS : LossKind.QUESTION_TYPE);
        }
        ExportedQuestions written = QuestionFiles.write(QuestionFormat.AIKEN, List.of(question("Q-1", SampleBodies.SINGLE)),
                QuestionFiles.NO_MEDIA);
        Question read = QuestionFiles.read(QuestionFormat.AIKEN, written.content(), Reading.SETTINGS).questions().get(0);
        assertThat(Meaning.of(read.body())).isEqualTo(Meaning.of(SampleBodies.SINGLE));
    }

    /** Random questions whose texts hold every sign that a format gives a meaning to. */
    @Test
    void everySignSurvivesEveryFormat() {
        Random random = new Random(20260101);
        for (QuestionFormat format : List.of(QuestionFormat.YAML, QuestionFormat.GIFT, QuestionFormat.MOODLE_XML, QuestionFormat.EXCEL)) {
            for (int i = 0; i < 60; i++) {
                Question question = random(random, format);
                ImportedQuestions read = back(format, question);
                assertThat(read.faults()).as(format + " " + question).isEmpty();
                Question again = read.questions().get(0);
                if (format == QuestionFormat.YAML) {
                    assertThat(again).isEqualTo(question);
                }
                assertThat(Meaning.text(again.stem())).as(format + " " + question).isEqualTo(Meaning.text(question.stem()));
                assertThat(Meaning.text(again.explanation())).as(format.key()).isEqualTo(Meaning.text(question.explanation()));
                assertThat(Meaning.of(again.body())).as(format + " " + question).isEqualTo(Meaning.of(question.body()));
            }
        }
    }

    private static void roundTrip(QuestionFormat format, Set<ItemType> lost) {
        for (Body sample : SampleBodies.all()) {
            Body body = sample instanceof HotSpotBody ? SPOT : sample;
            Question question = question("LDD-001", body);
            ExportedQuestions written = QuestionFiles.write(format, List.of(question), RoundTripTest::media);
            boolean held = !lost.contains(body.type());
            assertThat(written.written()).as(body.toString()).isEqualTo(held ? 1 : 0);
            if (!held) {
                assertThat(written.losses()).extracting(ImportedQuestions.Loss::kind).contains(LossKind.QUESTION_TYPE);
                continue;
            }
            ImportedQuestions read = QuestionFiles.read(format, written.content(), Reading.SETTINGS);
            assertThat(read.faults()).as(body.toString()).isEmpty();
            Question again = read.questions().get(0);
            assertThat(again.code()).isEqualTo("LDD-001");
            assertThat(again.competences()).containsExactly("perception", "execution");
            assertThat(List.of(again.difficulty(), again.lesson(), again.source())).containsExactly("hard", "why", "《数据安全法》第三条");
            assertThat(Meaning.text(again.explanation())).isEqualTo(Meaning.text(question.explanation()));
            assertThat(Meaning.text(again.stem())).isEqualTo(Meaning.text(question.stem()));
            Body kept = kept(body, written);
            if (!(kept instanceof CaseBody && format == QuestionFormat.MOODLE_XML)) {
                assertThat(Meaning.of(again.body())).as(format.key()).isEqualTo(Meaning.of(kept));
            } else {
                assertThat(Meaning.of(again.body()).toString()).isEqualTo(Meaning.of(kept).toString());
            }
        }
    }

    /** The body without what was told as lost. */
    private static Body kept(Body body, ExportedQuestions written) {
        Set<LossKind> lost = Set.copyOf(written.losses().stream().map(ImportedQuestions.Loss::kind).toList());
        if (body instanceof NumericBody b && lost.contains(LossKind.UNITS)) {
            return new NumericBody(b.accepted(), List.of(), BigDecimal.ZERO);
        } else if (body instanceof EssayBody b && lost.contains(LossKind.RUBRIC)) {
            return EssayBodies.ofModel(lost.contains(LossKind.MODEL_ANSWER) ? Bilingual.of("", "") : b.model());
        } else if (lost.contains(LossKind.KEY_POINTS)) {
            return EssayBodies.ofModel(SampleBodies.SHORT.model());
        } else if (body instanceof CaseBody b) {
            return new CaseBody(b.parts().stream().map(part -> new CaseBody.Part(part.id(), part.stem(), kept(part.body(), written), part.points()))
                    .toList());
        }
        return body;
    }

    private static ImportedQuestions back(QuestionFormat format, Question question) {
        return QuestionFiles.read(format, QuestionFiles.write(format, List.of(question), QuestionFiles.NO_MEDIA).content(), Reading.SETTINGS);
    }

    private static Question random(Random random, QuestionFormat format) {
        List<Option> options = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            options.add(new Option(Ids.letter(i), text(random)));
        }
        Body body = switch (random.nextInt(4)) {
            case 0 -> ChoiceBody.of(ItemType.SINGLE_CHOICE, options, Set.of(options.get(random.nextInt(count)).id()));
            case 1 -> new FillInBody(List.of(new AcceptedText(line(random), SampleBodies.ALL), new AcceptedText(line(random),
                    BigDecimal.valueOf(random.nextInt(100)))), random.nextBoolean());
            case 2 -> new NumericBody(List.of(new NumericBody.Accepted(Decimals.shortest(BigDecimal.valueOf(random.nextInt(2000) - 1000,
                    random.nextInt(3))), new BigDecimal("0.25"), SampleBodies.ALL)), List.of(), BigDecimal.ZERO);
            default -> new ChoiceBody(ItemType.MULTIPLE_CHOICE, options.size() < 3 ? withThird(options) : options, Set.of("a", "b"),
                    ChoiceBody.Rule.values()[random.nextInt(3)], Map.of());
        };
        return new Question("R-1", body, List.of("perception"), "easy", "", "", text(random), text(random), List.of());
    }

    private static List<Option> withThird(List<Option> options) {
        List<Option> three = new ArrayList<>(options);
        three.add(new Option("c", Bilingual.of("丙", "")));
        return three;
    }

    private static Bilingual text(Random random) {
        return Bilingual.of(line(random) + (random.nextInt(3) == 0 ? "\n" + line(random) : ""), random.nextBoolean() ? "" : "en " + line(random));
    }

    private static String line(Random random) {
        int from = random.nextInt(DANGEROUS.length() - 1);
        String part = DANGEROUS.substring(from, from + 1 + random.nextInt(DANGEROUS.length() - from - 1)).strip();
        return "题" + random.nextInt(1000) + part + "末";
    }

    private static Question question(String code, Body body) {
        List<Media> media = body instanceof HotSpotBody spot ? List.of(new Media(spot.picture(), "位置 图.png", "image/png", ""))
                : body instanceof PracticalBody task ? List.of(new Media(task.template(), "任务.xlsx", "application/octet-stream", "")) : List.of();
        return new Question(code, body, List.of("perception", "execution"), "hard", "why", "《数据安全法》第三条",
                Bilingual.of("第一行：哪一项 = 正确？\n第二行 {x}", "First line: which one = right?\nsecond line {x}"),
                Bilingual.of("因为 <b> 与 & 都只是字。", "Because <b> and & are mere text."), media);
    }

    private static Optional<byte[]> media(String digest) {
        return digest.equals(SPOT.picture()) ? Optional.of(PICTURE) : Optional.empty();
    }

    private static byte[] picture(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

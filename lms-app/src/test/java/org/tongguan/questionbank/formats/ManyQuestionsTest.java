package org.tongguan.questionbank.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.shared.Bilingual;

/** A bank of any size goes out in files that come in again. */
class ManyQuestionsTest {
    private static final Media PICTURE = new Media("0".repeat(64), "net.png", "image/png", "");

    @Test
    void aBankThatIsTooLongForOneFileOfOurOwnFormatGoesOutInSeveral() {
        List<Question> questions = questions(2_700);
        List<List<Question>> portions = QuestionFiles.portions(QuestionFormat.YAML, questions, QuestionFiles.NO_MEDIA);
        assertThat(portions).hasSize(2);
        List<Question> back = new ArrayList<>();
        for (List<Question> portion : portions) {
            ImportedQuestions read = QuestionFiles.read(QuestionFormat.YAML, QuestionFiles.write(QuestionFormat.YAML, portion, QuestionFiles.NO_MEDIA).content(),
                    Reading.SETTINGS);
            assertThat(read.faults()).isEmpty();
            back.addAll(read.questions());
        }
        assertThat(back).isEqualTo(questions);
    }

    @Test
    void anArchiveHoldsNoMorePicturesThanOneThatComesInMay() {
        List<Question> questions = new ArrayList<>();
        for (Question question : questions(1_100)) {
            String digest = Digests.sha256Hex(png(question.code()));
            questions.add(new Question(question.code(), question.body(), question.competences(), question.difficulty(), "", "", question.stem(),
                    question.explanation(), List.of(new Media(digest, question.code() + ".png", "image/png", ""))));
        }
        Map<String, byte[]> bytes = questions.stream().collect(Collectors.toMap(question -> question.media().get(0).digest(), question -> png(question.code())));
        Function<String, Optional<byte[]>> media = digest -> Optional.ofNullable(bytes.get(digest));
        List<List<Question>> portions = QuestionFiles.portions(QuestionFormat.YAML_ZIP, questions, media);
        assertThat(portions).extracting(List::size).containsExactly(450, 450, 200);
        for (List<Question> portion : portions) {
            ImportedQuestions read = QuestionFiles.read(QuestionFormat.YAML_ZIP, QuestionFiles.write(QuestionFormat.YAML_ZIP, portion, media).content(),
                    Reading.SETTINGS);
            assertThat(read.faults()).isEmpty();
            assertThat(read.questions()).isEqualTo(portion);
            assertThat(read.media()).containsKeys(portion.stream().map(question -> question.media().get(0).digest()).toArray(String[]::new));
        }
    }

    @Test
    void filesAreSmallEnoughToBeUploaded() {
        byte[] large = new byte[9 * 1024 * 1024];
        List<Question> questions = questions(5).stream().map(question -> new Question(question.code(), question.body(), question.competences(), "easy", "", "",
                question.stem(), question.explanation(), List.of(new Media(Digests.sha256Hex(question.code()), "x.mp4", "video/mp4", "")))).toList();
        assertThat(QuestionFiles.portions(QuestionFormat.MOODLE_XML, questions, digest -> Optional.of(large))).extracting(List::size)
                .containsExactly(2, 2, 1);
        assertThat(QuestionFiles.portions(QuestionFormat.GIFT, questions, digest -> Optional.of(large))).as("takes no files along").hasSize(1);
    }

    @Test
    void whatManyQuestionsShowCountsOnce() {
        List<Question> questions = questions(600).stream().map(question -> new Question(question.code(), question.body(), question.competences(), "easy", "", "",
                question.stem(), question.explanation(), List.of(PICTURE))).toList();
        assertThat(QuestionFiles.portions(QuestionFormat.YAML_ZIP, questions, digest -> Optional.of(new byte[1024 * 1024]))).hasSize(1);
        assertThat(QuestionFiles.portions(QuestionFormat.YAML, List.of(), QuestionFiles.NO_MEDIA)).as("an empty bank").containsExactly(List.of());
    }

    private static byte[] png(String code) {
        return ("\u0089PNG" + code).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Question> questions(int count) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<Option> options = new ArrayList<>();
            for (String id : List.of("a", "b", "c", "d")) {
                options.add(new Option(id, Bilingual.of("选项" + id + "：按照规定的程序办理并留下记录", "Option " + id + ": follow the procedure and keep a record")));
            }
            questions.add(Question.of("Q-" + i, ChoiceBody.of(ItemType.SINGLE_CHOICE, options, Set.of("b")), "perception", "easy", "why",
                    Bilingual.of("第 " + i + " 题：收到来源不明的链接、附件和二维码时应当怎么办？", "Question " + i + ": what do you do with links and attachments from unknown senders?"),
                    Bilingual.of("链接可能指向钓鱼网站，附件可能带有恶意程序。", "Links may lead to phishing sites, and attachments may hold malicious programs.")));
        }
        return questions;
    }
}

package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongguan.questionbank.domain.BodyCheck;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

class QuestionDocumentTest {
    private static final Media PICTURE = new Media("0".repeat(64), "network.png", "image/png", "网络");
    private static final Media TASK = new Media("1".repeat(64), "task.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "");

    static List<Body> bodies() {
        return SampleBodies.all();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void readsWhatItWrote(Body body) {
        Question question = new Question("Q-1", body, List.of("perception", "execution"), "hard", "why", "第六条", Bilingual.of("题干", "Stem"),
                Bilingual.of("解析", "Because"), List.of(PICTURE, TASK));
        QuestionDocument.Reading read = read(QuestionDocument.write(question));
        assertThat(read.faults()).isEmpty();
        assertThat(read.question()).contains(question);
    }

    @Test
    void namesThePlaceOfEachFault() {
        Map<String, Object> document = new HashMap<>(Map.of("id", "Q 1", "type", "case", "competence", "magic", "difficulty", "easy", "stem", " ",
                "parts", Map.of("p1", Map.of("type", "fill-in", "points", "much", "stem", "甲", "accepted", List.of(Map.of("form", "", "percent", "x"))))));
        assertThat(faults(document)).contains("|question-file.id|", "|question-file.unknown-value|competence", "|question-file.missing|stem",
                "parts p1|question-file.not-a-number|points", "parts p1 accepted 1|question-file.missing|form",
                "parts p1 accepted 1|question-file.not-a-number|percent", "parts p1|question-file.accepted|");
    }

    @Test
    void asksForEachEnglishTextOnceThereIsOne() {
        Map<String, Object> document = new HashMap<>(Map.of("id", "Q-1", "type", "single-choice", "competence", "perception", "difficulty", "easy",
                "stem", "甲", "options", Map.of("a", "是", "b", "否"), "key", List.of("a")));
        assertThat(faults(document)).isEmpty();
        document.put("en", Map.of("stem", "", "options", Map.of("a", "yes", "b", "")));
        assertThat(faults(document)).containsExactlyInAnyOrder("en|question-file.missing|stem", "en options|question-file.missing|b");
    }

    @Test
    void refusesChecksThatCouldNeverPass() {
        for (PracticalBody.Check check : List.of(SampleBodies.check(PracticalBody.Check.Rule.CELL_NUMBER, "汇总!B2", "viel", "0", "100"),
                SampleBodies.check(PracticalBody.Check.Rule.CELL_TEXT, "B2", "合计", "0", "100"),
                SampleBodies.check(PracticalBody.Check.Rule.HOLDS_TEXT, "", "合计", "0", "100"))) {
            PracticalBody body = new PracticalBody("1".repeat(64), PracticalBody.Format.SPREADSHEET, List.of(check));
            assertThat(faults(QuestionDocument.write(question(body, List.of(TASK))))).containsExactly("|question-file.checks|");
        }
    }

    /** Candidates get only what is listed. */
    @Test
    void wantsPicturesAndTaskFilesListed() {
        assertThat(faults(QuestionDocument.write(question(SampleBodies.HOT_SPOT, List.of(PICTURE))))).isEmpty();
        assertThat(faults(QuestionDocument.write(question(SampleBodies.HOT_SPOT, List.of(TASK))))).containsExactly("|question-file.media-unlisted|");
    }

    @Test
    void refusesUnitsThatCannotBeToldApartOrGiven() {
        for (String second : List.of("%", "% ", "a".repeat(ResponseShape.LONGEST_UNIT + 1))) {
            NumericBody body = new NumericBody(SampleBodies.NUMERIC.accepted(), List.of(new NumericBody.Unit("%", BigDecimal.ONE),
                    new NumericBody.Unit(second, BigDecimal.TEN)), BigDecimal.ZERO);
            assertThat(BodyCheck.of(body)).extracting(BodyCheck.Flaw::code).containsExactly("units");
        }
    }

    @Test
    void wantsACompetence() {
        Map<String, Object> document = QuestionDocument.write(question(SampleBodies.TRUTH, List.of()));
        document.remove("competence");
        for (Object competences : List.of(List.of(), List.of(" "), List.of("perception", ""))) {
            document.put("competences", competences);
            assertThat(faults(document)).containsExactly("|question-file.missing|competence");
        }
    }

    private static Question question(Body body, List<Media> media) {
        return new Question("Q-1", body, List.of("perception"), "easy", "", "", Bilingual.of("题干", ""), Bilingual.of("", ""), media);
    }

    @Test
    void boundsWhatTheBankHolds() {
        Question question = new Question("Q-1", SampleBodies.TRUTH, List.of("perception"), "easy", "", "条".repeat(301), Bilingual.of("题".repeat(16_001), ""),
                Bilingual.of("", ""), List.of());
        assertThat(faults(QuestionDocument.write(question))).containsExactlyInAnyOrder("|question-file.too-long|", "source|question-file.too-long|");
    }

    @Test
    void refusesCharactersThatCannotBeStoredAndWhatIsTooDeep() {
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> read(Map.of("id", "Q-1", "type", "true-false", "stem", "\ud800")));
        Object deep = "x";
        for (int i = 0; i < 20; i++) {
            deep = List.of(deep);
        }
        Object nested = deep;
        assertThatExceptionOfType(DomainError.class).isThrownBy(() -> read(Map.of("id", nested)));
    }

    private static QuestionDocument.Reading read(Map<String, ?> document) {
        return QuestionDocument.read(document, Set.of("perception", "execution"), Set.of("why"));
    }

    private static List<String> faults(Map<String, ?> document) {
        return read(document).faults().stream().map(fault -> fault.where() + "|" + fault.code() + "|" + fault.values().getOrDefault("key", "")).toList();
    }
}

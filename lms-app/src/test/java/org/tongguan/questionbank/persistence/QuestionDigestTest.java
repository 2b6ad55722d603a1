package org.tongguan.questionbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Question;
import org.tongguan.shared.Bilingual;

class QuestionDigestTest {
    private static final List<Option> OPTIONS = List.of(new Option("a", Bilingual.of("甲", "A")), new Option("b", Bilingual.of("乙", "B")));

    @Test
    void anEditChangesTheDigestAndNothingElseDoes() {
        assertThat(digest("b", "哪一个？", "因为。", "easy", List.of())).isEqualTo(digest("b", "哪一个？", "因为。", "easy", List.of()));
        assertThat(List.of(digest("b", "哪一个？", "因为。", "easy", List.of()), digest("a", "哪一个？", "因为。", "easy", List.of()),
                digest("b", "哪个？", "因为。", "easy", List.of()), digest("b", "哪一个？", "所以。", "easy", List.of()),
                digest("b", "哪一个？", "因为。", "hard", List.of()),
                digest("b", "哪一个？", "因为。", "easy", List.of(new Media("0".repeat(64), "图.png", "image/png", "图"))))).doesNotHaveDuplicates();
    }

    private static String digest(String key, String stem, String explanation, String difficulty, List<Media> media) {
        return QuestionDigest.of(new Question("Q-1", ChoiceBody.of(ItemType.SINGLE_CHOICE, OPTIONS, Set.of(key)), List.of("perception"),
                difficulty, "why", "", Bilingual.of(stem, "Which?"), Bilingual.of(explanation, "Because."), media));
    }
}

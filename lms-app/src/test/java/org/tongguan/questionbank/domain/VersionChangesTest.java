package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

class VersionChangesTest {
    private static final Media PICTURE = new Media("0".repeat(64), "net.png", "image/png", "拓扑图");

    @Test
    void namesEveryFieldThatDiffersAndNoOther() {
        Question before = question(SampleBodies.TRUTH, "easy", "第六条", "题干");
        assertThat(VersionChanges.between(before, question(SampleBodies.TRUTH, "easy", "第六条", "题干"))).isEmpty();
        assertThat(VersionChanges.between(before, question(SampleBodies.SINGLE, "easy", "第六条", "题干"))).containsExactly("body");
        assertThat(VersionChanges.between(before, question(SampleBodies.TRUTH, "hard", "", "题干"))).containsExactly("difficulty", "source");
        assertThat(VersionChanges.between(before, new Question("A-1", SampleBodies.SINGLE, List.of("execution", "thinking"), "hard", "lesson-2", "",
                Bilingual.of("题干", "stem"), Bilingual.of("解析", ""), List.of(PICTURE))))
                .containsExactly("stem", "body", "explanation", "competences", "difficulty", "lesson", "source", "media");
    }

    private static Question question(Body body, String difficulty, String source, String stem) {
        return new Question("A-1", body, List.of("thinking", "execution"), difficulty, "lesson-1", source, Bilingual.of(stem, ""), Bilingual.of("", ""),
                List.of());
    }
}

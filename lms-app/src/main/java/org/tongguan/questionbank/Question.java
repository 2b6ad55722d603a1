package org.tongguan.questionbank;

import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * A question as its author wrote it.
 *
 * @param code        stable within its bank, such as {@code LDD-001}
 * @param competences keys of the framework, the most important first, at least one
 * @param difficulty  {@code easy}, {@code medium} or {@code hard}
 * @param lesson      where the course teaches it; may be empty
 * @param source      where it comes from, such as a law's article; may be empty
 */
public record Question(String code, Body body, List<String> competences, String difficulty, String lesson, String source, Bilingual stem,
        Bilingual explanation, List<Media> media) {
    public Question {
        competences = List.copyOf(competences);
        media = List.copyOf(media);
    }

    /** A question without source and media. */
    public static Question of(String code, Body body, String competence, String difficulty, String lesson, Bilingual stem, Bilingual explanation) {
        return new Question(code, body, List.of(competence), difficulty, lesson, "", stem, explanation, List.of());
    }

    /** The same with another body. */
    public Question with(Body other) {
        return new Question(code, other, competences, difficulty, lesson, source, stem, explanation, media);
    }

    public ItemType type() {
        return body.type();
    }

    /** The competence that it counts for on a paper. */
    public String competence() {
        return competences.get(0);
    }
}

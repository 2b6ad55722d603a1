package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tongguan.shared.Bilingual;

/** What an attempt came to. Percentages are 0 … 100 with two decimals. */
public record AttemptResult(AttemptId attempt, ExamId exam, Bilingual title, int number, Instant startedAt, Instant submittedAt,
        boolean timedOut, int points, int maximum, BigDecimal percent, BigDecimal passPercent, boolean passed, String receipt,
        List<CompetenceShare> competences, List<ReviewedQuestion> questions) {
    /** How much of a competence's points was earned. */
    public record CompetenceShare(String competence, Bilingual title, int points, int maximum, BigDecimal percent) {
    }

    /**
     * A question with what was answered and what is right.
     *
     * @param choice empty when it was left out
     */
    public record ReviewedQuestion(PaperQuestion question, List<String> choice, Set<String> key, boolean right, Bilingual explanation) {
    }

    public AttemptResult {
        competences = List.copyOf(competences);
        questions = List.copyOf(questions);
    }
}

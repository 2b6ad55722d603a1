package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.Bilingual;

/**
 * What an attempt came to. Percentages are 0 … 100 with two decimals.
 *
 * @param shown   how much of it the candidate may see now
 * @param later   whether answers follow once the candidate cannot sit the exam again
 * @param gate    whether a pass brings the course's certificate
 * @param outcome empty while a person must still mark something, and while it is withheld
 * @param remarks the latest first; empty while the outcome is withheld
 */
public record AttemptResult(AttemptId attempt, ExamId exam, Bilingual title, int number, Instant startedAt, Instant submittedAt,
        SealedBy by, BigDecimal passPercent, String receipt, Reveal shown, boolean later, boolean gate, Optional<Outcome> outcome, List<SectionShare> sections, List<CompetenceShare> competences,
        List<ReviewedQuestion> questions, List<Remark> remarks) {
    /**
     * A ruling has changed this result.
     *
     * @param slot of the question that it was about
     */
    public record Remark(int slot, String reason, Instant at, BigDecimal percentBefore, BigDecimal percent) {
    }

    /** Points, and what they mean. */
    public record Outcome(BigDecimal points, BigDecimal maximum, BigDecimal percent, boolean passed) {
    }

    /** How much of a section's points was earned. */
    public record SectionShare(int section, Bilingual title, BigDecimal points, BigDecimal maximum) {
    }

    /** How much of a competence's points was earned. */
    public record CompetenceShare(String competence, Bilingual title, BigDecimal points, BigDecimal maximum, BigDecimal percent) {
    }

    /**
     * A question with what was answered and what is right.
     *
     * @param given  empty when it was left out
     * @param points empty while it awaits a marker
     * @param ruled  what was ruled about it, as far as that holds for this attempt
     */
    public record ReviewedQuestion(PaperQuestion question, Optional<Response> given, Body key, Optional<BigDecimal> points,
            Bilingual explanation, Optional<NewRuling.Kind> ruled) {
    }

    public AttemptResult {
        sections = List.copyOf(sections);
        competences = List.copyOf(competences);
        questions = List.copyOf(questions);
        remarks = List.copyOf(remarks);
    }
}

package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * An exam as its candidate sees it.
 *
 * @param allowed how many attempts there are in all
 * @param left     how many of them are left; all of them once an earlier pass may be renewed
 * @param refusal why it cannot be started; empty when nothing speaks against it
 * @param past     own attempts, latest first, a running one included
 * @param gate     whether it is the course's own exam, on which its certificate rests
 * @param sections in order; none when the paper is not divided
 * @param asksCode whether an admission code is asked for at the start
 */
public record ExamCard(ExamId id, CourseSummary course, Bilingual title, int questions, int minutes, int allowed, int left, BigDecimal passPercent,
        ExamState state, Optional<DomainError> refusal, List<AttemptSummary> past, boolean gate, boolean asksCode,
        List<Section> sections) {
    /** A section of the paper. @param minutes of its own, extra time included, one decimal */
    public record Section(Bilingual title, int questions, Optional<BigDecimal> minutes) {
    }

    public ExamCard {
        past = List.copyOf(past);
        sections = List.copyOf(sections);
    }

    public Optional<AttemptSummary> running() {
        return past.stream().filter(attempt -> attempt.outcome().isEmpty()).findFirst();
    }
}

package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * An exam as its candidate sees it.
 *
 * @param minutes from the start to the deadline, extra time included, when no window cuts them
 * @param allowed how many attempts there are in all
 * @param left     how many of them are left; all of them once an earlier pass may be renewed
 * @param refusal why it cannot be started; empty when nothing speaks against it
 * @param past     own attempts, latest first, a running one included
 * @param gate     whether it is the course's own exam, on which its certificate rests
 * @param window  when it can be sat; empty moments for the gate of a course, which is always open
 * @param sections in order; none when the paper is not divided
 * @param asksCode whether an admission code is asked for at the start
 */
public record ExamCard(ExamId id, CourseSummary course, Bilingual title, int questions, int minutes, int allowed, int left, BigDecimal passPercent,
        ExamState state, Optional<DomainError> refusal, List<AttemptSummary> past, boolean gate, boolean asksCode,
        Window window, List<Section> sections) {
    /**
     * When an exam can be sat.
     *
     * @param closesAt    until when this candidate may start
     * @param minutesLeft whole minutes that an attempt lasts which starts now or, before the opening, then; empty while it has its full time,
     *                    and after the end
     */
    public record Window(Optional<Instant> opensAt, Optional<Instant> closesAt, Optional<Integer> minutesLeft) {
        public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty(), Optional.empty());
    }

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

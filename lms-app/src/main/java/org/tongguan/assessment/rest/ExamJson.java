package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.AttemptSummary;
import org.tongguan.assessment.ExamCard;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * An exam as its candidate sees it.
 *
 * @param state   not-yet, ready, running, closing, passed or used-up
 * @param refusal why it cannot be started
 * @param running the running attempt
 * @param minutes extra time included
 * @param closesAt until when this candidate may start
 * @param minutesLeft of an attempt that starts now or, before the opening, then; only when the end of the window cuts it
 * @param latest  the latest sealed attempt
 */
public record ExamJson(long id, String course, Bilingual courseTitle, Bilingual title, int questions, int minutes, int attempts, int left,
        BigDecimal passPercent, String state, Optional<Refusal> refusal, Optional<Long> running, Optional<Long> latest,
        boolean asksCode, Optional<Instant> opensAt, Optional<Instant> closesAt, Optional<Integer> minutesLeft, List<ExamCard.Section> sections) {
    /** A code for programs and a sentence for people. */
    public record Refusal(String code, String title) {
    }

    static ExamJson of(ExamCard card, Locale locale) {
        return new ExamJson(card.id().value(), card.course().key(), card.course().title(), card.title(), card.questions(), card.minutes(),
                card.allowed(), card.left(), card.passPercent(), card.state().key(), card.refusal().map(error -> refusal(error, locale)),
                card.running().map(AttemptSummary::id).map(AttemptId::value),
                card.past().stream().filter(attempt -> attempt.outcome().isPresent()).findFirst().map(attempt -> attempt.id().value()), card.asksCode(),
                card.window().opensAt(), card.window().closesAt(), card.window().minutesLeft(), card.sections());
    }

    private static Refusal refusal(DomainError error, Locale locale) {
        return new Refusal(error.code().code(), Texts.text(locale, "error." + error.code().code(), error.values()));
    }
}

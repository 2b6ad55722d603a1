package org.tongguan.assessment.ui;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;

/** Phases and times of exams in words. */
final class ExamWords {
    private static final Map<ExamPhase, Badge.Tone> TONES = Map.of(ExamPhase.DRAFT, Badge.Tone.NEUTRAL, ExamPhase.SCHEDULED, Badge.Tone.INFO,
            ExamPhase.OPEN, Badge.Tone.GOOD, ExamPhase.CLOSED, Badge.Tone.WARNING, ExamPhase.MARKED, Badge.Tone.INFO, ExamPhase.RELEASED,
            Badge.Tone.GOOD, ExamPhase.ARCHIVED, Badge.Tone.NEUTRAL);

    private ExamWords() {
    }

    static Badge badge(ExamPhase phase, Locale locale) {
        return new Badge(Texts.text(locale, "exam-life.phase." + phase.key()), TONES.get(phase));
    }

    static String window(ExamOverview exam, Locale locale) {
        if (exam.fromFile()) {
            return Texts.text(locale, "exam-life.always");
        }
        if (exam.opensAt().isEmpty() && exam.closesAt().isEmpty()) {
            return Texts.text(locale, "exam-life.window.none");
        }
        return moment(exam.opensAt(), locale) + " – " + moment(exam.closesAt(), locale);
    }

    static String moment(Optional<Instant> at, Locale locale) {
        return at.map(when -> Formats.moment(locale, when)).orElse("…");
    }
}

package org.tongguan.assessment.rest;

import java.time.Instant;
import java.util.Optional;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.shared.Bilingual;

/** An exam in the list of those who run it. */
public record ExamOverviewJson(long id, Bilingual title, String course, String phase, boolean fromFile, Optional<Instant> opensAt,
        Optional<Instant> closesAt, int questions, int minutes, int attempts, int running, int unmarked) {
    static ExamOverviewJson of(ExamOverview exam) {
        return new ExamOverviewJson(exam.id().value(), exam.title(), exam.course(), exam.phase().key(), exam.fromFile(), exam.opensAt(),
                exam.closesAt(), exam.questions(), exam.minutes(), exam.attempts(), exam.running(), exam.unmarked());
    }
}

package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/**
 * A ruling has changed the result of a marked attempt whose result is out. Fired inside the ruling's transaction.
 *
 * @param gate whether a pass of this exam brings the course's certificate
 */
public record AttemptRemarked(AttemptId attempt, PersonId person, ExamId exam, CourseId course, Bilingual examTitle, long ruling,
        BigDecimal percentBefore, BigDecimal percent, boolean passedBefore, boolean passed, Instant submittedAt, Instant at, boolean gate) {
}

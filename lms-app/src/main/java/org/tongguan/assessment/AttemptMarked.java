package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/**
 * An attempt was marked and its candidate may see the outcome; fired inside the transaction that marked it or, where results are withheld,
 * after their release.
 *
 * @param percent 0 … 100 with two decimals
 * @param gate    whether the exam is the course's own, on which its certificate rests
 */
public record AttemptMarked(AttemptId attempt, PersonId person, ExamId exam, CourseId course, Bilingual examTitle, BigDecimal percent,
        boolean passed, Instant submittedAt, boolean gate) {
}

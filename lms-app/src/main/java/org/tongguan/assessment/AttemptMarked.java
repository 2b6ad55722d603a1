package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/** An attempt was marked; fired inside the transaction that sealed it. {@code percent} is 0 … 100 with two decimals. */
public record AttemptMarked(AttemptId attempt, PersonId person, ExamId exam, CourseId course, Bilingual examTitle, BigDecimal percent,
        boolean passed, Instant submittedAt) {
}

package org.tongguan.learning;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/** A person finished the last lesson of a course; fired once, inside that transaction. {@code hours} are study hours (学时). */
public record CourseCompleted(PersonId person, CourseId course, String courseKey, Bilingual title, BigDecimal hours, Instant at) {
}

package org.tongguan.catalogue;

import java.math.BigDecimal;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;

/**
 * The current version of a course as other slices see it.
 *
 * @param key            stable, kebab case, as in its content folder
 * @param version        1 for the first; counts up with each change of its files
 * @param hours          study hours (学时) credited on completion
 * @param lessons        how many lessons it has
 * @param validityMonths how long its certificate is valid
 */
public record CourseSummary(CourseId id, String key, int version, Tier tier, BigDecimal hours, Bilingual title, Bilingual summary,
        int lessons, Bilingual certificateTitle, int validityMonths) {
}

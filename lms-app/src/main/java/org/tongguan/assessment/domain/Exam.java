package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import org.tongguan.assessment.ExamId;
import org.tongguan.shared.Bilingual;

/** A certification exam as it stands now; attempts keep the cut score and the deadline that they began with. */
public record Exam(ExamId id, String courseKey, ExamTerms terms) {
    public Bilingual title() {
        return terms.title();
    }

    /**
     * What the course's file says about its exam.
     *
     * @param minutes     from the start to the deadline
     * @param attempts    how often a person may sit it
     * @param passPercent the cut score, 1 … 100
     */
    public record ExamTerms(Bilingual title, int minutes, int attempts, BigDecimal passPercent, Blueprint blueprint) {
        public int questions() {
            return blueprint.size();
        }
    }
}

package org.tongguan.roadshow.domain;

import java.math.BigDecimal;
import java.util.Map;
import org.tongguan.roadshow.NewScores;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.Rubric.Scale;
import org.tongguan.shared.DomainError;

/** Rules R1 and R5: what a sheet may hold, and when it may be handed in. */
final class SheetRules {
    private SheetRules() {
    }

    static void check(NewScores wanted, Rubric rubric, boolean presented) {
        wanted.scores().forEach((criterion, score) -> check(criterion, score, rubric));
        if (wanted.comment().length() > NewScores.LONGEST_COMMENT) {
            throw new DomainError(RoadshowError.COMMENT_TOO_LONG, Map.of("maximum", Integer.toString(NewScores.LONGEST_COMMENT)));
        }
        if (wanted.handIn()) {
            int missing = rubric.criteria().size() - wanted.scores().size();
            if (missing > 0) {
                throw new DomainError(RoadshowError.INCOMPLETE, Map.of("missing", Integer.toString(missing)));
            }
            if (!presented) {
                throw new DomainError(RoadshowError.NOT_PRESENTED);
            }
        }
    }

    private static void check(String criterion, BigDecimal score, Rubric rubric) {
        if (rubric.criterion(criterion).isEmpty()) {
            throw new DomainError(RoadshowError.UNKNOWN_INDICATOR, Map.of("indicator", criterion));
        }
        Scale scale = rubric.scale();
        if (!scale.allows(score)) {
            throw new DomainError(RoadshowError.OUT_OF_RANGE, Map.of("indicator", criterion,
                    "minimum", scale.minimum().toPlainString(), "maximum", scale.maximum().toPlainString(),
                    "step", scale.step().toPlainString()));
        }
    }
}

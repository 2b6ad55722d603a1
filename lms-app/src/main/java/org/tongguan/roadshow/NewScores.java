package org.tongguan.roadshow;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a judge's sheet shall hold from now on, whole.
 *
 * @param version the version that the judge saw (rule R6)
 * @param scores  by criterion
 * @param handIn  whether the sheet shall count; false takes a handed-in sheet back
 */
public record NewScores(int version, Map<String, BigDecimal> scores, String comment, boolean handIn) {
    /** The longest comment, in characters. */
    public static final int LONGEST_COMMENT = 2000;

    public NewScores {
        scores = Map.copyOf(scores);
    }
}

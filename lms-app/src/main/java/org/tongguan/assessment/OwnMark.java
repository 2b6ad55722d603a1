package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A response with the mark that this marker gave it.
 *
 * @param lines percent by rubric line, as they were when the mark was given
 */
public record OwnMark(MarkingTask task, Map<String, BigDecimal> lines, String comment) {
    public OwnMark {
        lines = Map.copyOf(lines);
    }
}

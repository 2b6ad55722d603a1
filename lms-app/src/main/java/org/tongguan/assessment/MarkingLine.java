package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * A line of a marking rubric.
 *
 * @param part    stem of the part of a case whose criterion it is; empty for a line that stands by itself
 * @param percent of the item's points that it can earn
 * @param fixed   what the machine has given already
 */
public record MarkingLine(String id, Optional<Bilingual> part, Bilingual title, BigDecimal percent, Optional<BigDecimal> fixed) {
    public static MarkingLine open(String id, Bilingual title, BigDecimal percent) {
        return new MarkingLine(id, Optional.empty(), title, percent, Optional.empty());
    }
}

package org.tongguan.itemanalysis.domain;

import java.util.Map;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;

/**
 * Who does well on the rest of the test does worse on this item, by both measures: the item works against the test. When
 * one of them cannot be told, as when all have the same total, nothing can (R. L. Ebel,
 * D. A. Frisbie: Essentials of educational measurement, 5th edition, 1991, chapter 13).
 */
final class NegativeDiscrimination implements FlagRule {
    @Override
    public Optional<ItemFlag> of(ItemStatistics item) {
        boolean negative = item.itemRest().orElse(0) < 0 && item.upperLower().orElse(1) <= 0;
        return negative ? Optional.of(new ItemFlag(ItemFlag.Kind.NEGATIVE_DISCRIMINATION, Map.of())) : Optional.empty();
    }
}

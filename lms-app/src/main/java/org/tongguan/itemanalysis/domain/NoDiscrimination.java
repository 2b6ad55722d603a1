package org.tongguan.itemanalysis.domain;

import java.util.Map;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;

/**
 * Strong and weak candidates do almost equally well. Items that nearly everybody or nearly nobody gets right cannot do otherwise and are left
 * to {@link TooEasy} and {@link TooHard}; those below zero to {@link NegativeDiscrimination}.
 */
final class NoDiscrimination implements FlagRule {
    /** Items with a D below it are poor (R. L. Ebel, D. A. Frisbie: Essentials of educational measurement, 5th edition, 1991, p. 232). */
    static final double POOR = 0.20;

    @Override
    public Optional<ItemFlag> of(ItemStatistics item) {
        boolean poor = item.upperLower().isPresent() && item.upperLower().getAsDouble() < POOR;
        boolean explained = TooEasy.is(item) || TooHard.is(item) || new NegativeDiscrimination().of(item).isPresent();
        return poor && !explained ? Optional.of(new ItemFlag(ItemFlag.Kind.NO_DISCRIMINATION,
                Map.of("difference", FlagRule.shown(100 * item.upperLower().getAsDouble())))) : Optional.empty();
    }
}

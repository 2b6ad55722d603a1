package org.tongguan.itemanalysis.domain;

import java.util.Map;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;

/** Nearly everybody gets it right. That may be wanted where everyone must know something by heart. */
final class TooEasy implements FlagRule {
    /** Facility in percent from which an item is extremely easy (Moodle: Quiz statistics report, after the Open University's iCMA project). */
    static final double FROM = 95;

    static boolean is(ItemStatistics item) {
        return item.facility().isPresent() && item.facility().getAsDouble() >= FROM;
    }

    @Override
    public Optional<ItemFlag> of(ItemStatistics item) {
        return is(item) ? Optional.of(new ItemFlag(ItemFlag.Kind.TOO_EASY,
                Map.of("facility", FlagRule.shown(item.facility().getAsDouble())))) : Optional.empty();
    }
}

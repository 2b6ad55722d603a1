package org.tongguan.itemanalysis.domain;

import java.util.Map;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;

/** Fewer get it right than would by guessing among four or five options. */
final class TooHard implements FlagRule {
    /** Facility in percent up to which an item is difficult or worse (Moodle: Quiz statistics report, after the Open University's iCMA project). */
    static final double UP_TO = 20;

    static boolean is(ItemStatistics item) {
        return item.facility().isPresent() && item.facility().getAsDouble() <= UP_TO;
    }

    @Override
    public Optional<ItemFlag> of(ItemStatistics item) {
        return is(item) ? Optional.of(new ItemFlag(ItemFlag.Kind.TOO_HARD,
                Map.of("facility", FlagRule.shown(item.facility().getAsDouble())))) : Optional.empty();
    }
}

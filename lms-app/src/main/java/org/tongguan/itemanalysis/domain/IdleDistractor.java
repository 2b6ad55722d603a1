package org.tongguan.itemanalysis.domain;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.OptionStatistics;

/** A wrong option that hardly anybody takes for right makes guessing easier and nothing else. An item that is too easy has nothing but such. */
final class IdleDistractor implements FlagRule {
    /** Percent; below it a distractor does not function (T. M. Haladyna, S. M. Downing: How many options is enough for a multiple-choice test item?, 1993). */
    static final double FUNCTIONING = 5;
    /** With fewer candidates one of them would be more than {@link #FUNCTIONING} percent, and none would mean nothing. */
    static final int ENOUGH = 20;

    @Override
    public Optional<ItemFlag> of(ItemStatistics item) {
        if (item.candidates() < ENOUGH || TooEasy.is(item)) {
            return Optional.empty();
        }
        String idle = item.options().stream().filter(option -> !option.right() && !option.option().equals(OptionStatistics.NONE))
                .filter(option -> option.share().orElse(100) < FUNCTIONING).map(OptionStatistics::option).collect(Collectors.joining(", "));
        return idle.isEmpty() ? Optional.empty() : Optional.of(new ItemFlag(ItemFlag.Kind.IDLE_DISTRACTOR, Map.of("options", idle)));
    }
}

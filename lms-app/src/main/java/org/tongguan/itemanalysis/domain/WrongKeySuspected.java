package org.tongguan.itemanalysis.domain;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.OptionStatistics;

/**
 * The best candidates prefer a wrong option to the key: usually the key is wrong, or a second answer is right too
 * (T. M. Haladyna: Developing and validating multiple-choice test items, 2004).
 */
final class WrongKeySuspected implements FlagRule {
    @Override
    public Optional<ItemFlag> of(ItemStatistics item) {
        Optional<OptionStatistics> key = item.options().stream().filter(OptionStatistics::right).min(byUpper());
        Optional<OptionStatistics> rival = item.options().stream().filter(option -> !option.right())
                .filter(option -> !option.option().equals(OptionStatistics.NONE)).max(byUpper());
        if (key.isEmpty() || rival.isEmpty() || rival.get().upper().orElse(0) <= key.get().upper().orElse(0)) {
            return Optional.empty();
        }
        return Optional.of(new ItemFlag(ItemFlag.Kind.WRONG_KEY, Map.of("option", rival.get().option(), "share",
                FlagRule.shown(rival.get().upper().orElse(0)), "key", key.get().option(), "keyShare",
                FlagRule.shown(key.get().upper().orElse(0)))));
    }

    private static Comparator<OptionStatistics> byUpper() {
        return Comparator.comparingDouble(option -> option.upper().orElse(0));
    }
}

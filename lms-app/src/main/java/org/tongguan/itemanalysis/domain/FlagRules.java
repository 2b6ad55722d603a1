package org.tongguan.itemanalysis.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;

/** All doubts that are looked for. */
final class FlagRules {
    private static final List<FlagRule> ALL = List.of(new WrongKeySuspected(), new NegativeDiscrimination(), new NoDiscrimination(),
            new TooHard(), new TooEasy(), new IdleDistractor());

    private FlagRules() {
    }

    /** The gravest first. */
    static List<ItemFlag> of(ItemStatistics item) {
        return ALL.stream().map(rule -> rule.of(item)).flatMap(Optional::stream).sorted(Comparator.comparing(ItemFlag::kind)).toList();
    }
}

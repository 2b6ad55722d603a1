package org.tongguan.itemanalysis.domain;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;

/** One doubt that an item's figures may raise. */
@FunctionalInterface
interface FlagRule {
    Optional<ItemFlag> of(ItemStatistics item);

    /** A percentage as it stands in a sentence, such as {@code 37.5}. */
    static String shown(double percent) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(1);
        return format.format(percent);
    }
}

package org.tongguan.itemanalysis;

import java.util.List;

/** An item's figures and the doubts about it, the gravest first. */
public record AnalysedItem(ItemStatistics statistics, List<ItemFlag> flags) {
    public AnalysedItem {
        flags = List.copyOf(flags);
    }
}

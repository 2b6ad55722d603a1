package org.tongguan.shared;

import java.util.List;

/** A slice of a list: at most {@code limit} items from {@code offset} on, and how many there are in all. */
public record Page<T>(List<T> items, long total, int offset, int limit) {
    /** The most items that one call returns. */
    public static final int MOST = 500;

    public Page {
        items = List.copyOf(items);
    }

    /** Clamps a requested limit into 1 … {@link #MOST}. */
    public static int limit(int wanted) {
        return Math.max(1, Math.min(MOST, wanted));
    }
}

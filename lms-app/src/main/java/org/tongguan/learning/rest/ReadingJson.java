package org.tongguan.learning.rest;

import org.jspecify.annotations.Nullable;

/** How far a lesson was read. A class with fields, since JSON binding fills no records. */
public class ReadingJson {
    /** 0 … 100; left out: only {@link #completed} counts. */
    public @Nullable Integer percent;
    /** The lesson is finished; left out: no. */
    public @Nullable Boolean completed;
}

package org.tongguan.roadshow;

/** A project presented at a roadshow. */
public record EntryId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.tongguan.catalogue;

/** A course across all its versions. */
public record CourseId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

package org.tongguan.organisation;

/** A person on the roster. */
public record PersonId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

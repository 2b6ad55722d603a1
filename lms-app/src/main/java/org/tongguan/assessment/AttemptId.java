package org.tongguan.assessment;

/** One sitting of an exam by one person. */
public record AttemptId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

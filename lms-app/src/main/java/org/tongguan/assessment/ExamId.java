package org.tongguan.assessment;

/** An exam that can be sat. */
public record ExamId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

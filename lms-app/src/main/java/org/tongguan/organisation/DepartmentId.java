package org.tongguan.organisation;

/** A department of the organisation's tree. */
public record DepartmentId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

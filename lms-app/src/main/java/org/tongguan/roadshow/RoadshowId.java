package org.tongguan.roadshow;

/** A roadshow event. */
public record RoadshowId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}

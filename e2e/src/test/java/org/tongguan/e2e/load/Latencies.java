package org.tongguan.e2e.load;

import java.util.Arrays;
import java.util.Locale;

/** How long calls took, in nanoseconds. Percentiles by nearest rank: the smallest value that so many per cent do not exceed. */
final class Latencies {
    private long[] values = new long[1024];
    private int count;

    void add(long nanos) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        values[count++] = nanos;
    }

    int count() {
        return count;
    }

    double millis(double percentile) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(values, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percentile / 100 * count);
        return sorted[Math.max(1, rank) - 1] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms", millis(50), millis(95), millis(99),
                millis(100));
    }
}

package org.tongguan.platform.persistence;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Keeps for a moment what many callers ask for at the same time and what may be as old as that moment. Only for keys that are few: they are
 * never forgotten.
 */
public final class Momentary<K, V> {
    private final long nanos;
    private final LongSupplier ticker;
    private final Map<K, Read<V>> kept = new ConcurrentHashMap<>();

    private record Read<V>(V value, long at) {
    }

    public Momentary(Duration moment) {
        this(moment, System::nanoTime);
    }

    Momentary(Duration moment, LongSupplier ticker) {
        this.nanos = moment.toNanos();
        this.ticker = ticker;
    }

    /** What the source said at most a moment ago. */
    public V get(K key, Function<K, V> source) {
        long now = ticker.getAsLong();
        Read<V> known = kept.get(key);
        if (known != null && now - known.at() < nanos) {
            return known.value();
        }
        V value = source.apply(key);
        kept.put(key, new Read<>(value, now));
        return value;
    }
}

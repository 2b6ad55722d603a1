package org.tongguan.reporting.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Figures that may take longer to count than somebody should wait. While counting is quick they are counted for each request; else the last
 * count is shown, and once it is {@link #REST} times as old as it took, counted anew behind the scenes. So small organisations see what is, large
 * ones what was some seconds ago, and counting takes at most one tenth of one core for each figure that is asked for.
 *
 * @see "Design decision: docs/adr/0015"
 */
public final class Kept<K, V> {
    static final Duration QUICK = Duration.ofMillis(200);
    static final int REST = 10;
    private static final int MOST = 100;

    private final Function<K, V> source;
    private final Clock clock;
    private final Executor behind;
    private final Set<K> underWay = ConcurrentHashMap.newKeySet();
    private final Map<K, Count<V>> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Count<V>> eldest) {
            return size() > MOST;
        }
    };

    /** @param at when counting began */
    public record Count<V>(V value, Instant at, Duration took) {
        private boolean quick() {
            return took.compareTo(QUICK) < 0;
        }

        private boolean aged(Instant now) {
            return Duration.between(at, now).compareTo(took.multipliedBy(REST)) >= 0;
        }
    }

    /** @param behind counts anew while the last count is shown */
    public Kept(Function<K, V> source, Clock clock, Executor behind) {
        this.source = source;
        this.clock = clock;
        this.behind = behind;
    }

    public Count<V> get(K key) {
        Optional<Count<V>> known = known(key);
        if (known.isEmpty() || known.get().quick()) {
            return count(key);
        }
        refresh(key, known.get());
        return known.get();
    }

    /** Counts behind the scenes what somebody is likely to ask for next, if it is not known at all. */
    public void prepare(K key) {
        if (known(key).isEmpty() && underWay.add(key)) {
            countBehind(key);
        }
    }

    private void refresh(K key, Count<V> known) {
        if (known.aged(clock.instant()) && underWay.add(key)) {
            countBehind(key);
        }
    }

    private void countBehind(K key) {
        behind.execute(() -> {
            try {
                count(key);
            } finally {
                underWay.remove(key);
            }
        });
    }

    private Count<V> count(K key) {
        Instant begun = clock.instant();
        V value = source.apply(key);
        Count<V> count = new Count<>(value, begun, Duration.between(begun, clock.instant()));
        synchronized (counts) {
            counts.put(key, count);
        }
        return count;
    }

    private Optional<Count<V>> known(K key) {
        synchronized (counts) {
            return Optional.ofNullable(counts.get(key));
        }
    }
}

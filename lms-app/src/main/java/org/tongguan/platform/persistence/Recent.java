package org.tongguan.platform.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps what was used lately of things that never change, so it need never be told of a change; the least recent goes first. */
public final class Recent<K, V> {
    private final Map<K, V> kept;

    /** @param most entries, which bounds the heap that it takes */
    public Recent(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V value) {
        kept.put(key, value);
    }
}

package org.tongguan.shared;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is got when it is needed first, and then kept. For one thread. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private @Nullable T value;

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}

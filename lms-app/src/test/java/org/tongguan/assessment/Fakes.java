package org.tongguan.assessment;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/** Stands in for interfaces of which a test needs few methods; every other call fails. */
public final class Fakes {
    private Fakes() {
    }

    /** @param calls what to answer, by name of the method */
    public static <T> T of(Class<T> type, Map<String, Function<Object[], Object>> calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, given) -> {
            Function<Object[], Object> call = calls.get(method.getName());
            if (call == null) {
                throw new AssertionError("nobody expects " + method);
            }
            return call.apply(given);
        }));
    }
}

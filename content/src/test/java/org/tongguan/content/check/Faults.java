package org.tongguan.content.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Collects what is wrong, each with the place where an author finds it. */
final class Faults {

    private final List<String> found = new ArrayList<>();

    void add(String where, String what) {
        found.add(where + ": " + what);
    }

    void unless(boolean sound, String where, String what) {
        if (!sound) {
            add(where, what);
        }
    }

    void unlessUnique(Collection<String> keys, String where) {
        var seen = new HashSet<String>();
        keys.stream().filter(key -> !seen.add(key)).forEach(key -> add(where, "duplicate " + key));
    }

    List<String> all() {
        return List.copyOf(found);
    }
}

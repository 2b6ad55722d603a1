package org.tongguan.organisation.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the cycles of a relation in which everyone has at most one above. */
final class Cycles {
    private Cycles() {
    }

    /**
     * Each cycle once, in the order of its members. Takes time in proportion to the relation, and no stack.
     *
     * @param above who is above whom; who is missing as a key has nobody above
     */
    static List<List<String>> of(Map<String, String> above) {
        List<List<String>> cycles = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : above.keySet()) {
            List<String> way = new ArrayList<>();
            Set<String> onTheWay = new HashSet<>();
            String next = start;
            while (next != null && seen.add(next)) {
                way.add(next);
                onTheWay.add(next);
                next = above.get(next);
            }
            if (next != null && onTheWay.contains(next)) {
                cycles.add(List.copyOf(way.subList(way.indexOf(next), way.size())));
            }
        }
        return cycles;
    }

    /** The members as a text, the first again at the end; the middle of a long cycle is left out. */
    static String shown(List<String> cycle) {
        int most = 6;
        List<String> members = new ArrayList<>(cycle.subList(0, Math.min(most, cycle.size())));
        if (cycle.size() > most) {
            members.add("…");
        }
        members.add(cycle.get(0));
        return String.join(" → ", members);
    }
}

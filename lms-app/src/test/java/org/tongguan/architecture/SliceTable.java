package org.tongguan.architecture;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which slice may use which other one; every slice may use {@code shared} and {@code platform}, and {@code platform} uses {@code shared}. */
final class SliceTable {
    static final String SHARED = "shared";
    static final String PLATFORM = "platform";
    private static final Map<String, Set<String>> USES = new LinkedHashMap<>();

    static {
        allow("organisation");
        allow("notice", "organisation");
        allow("catalogue", "organisation");
        allow("questionbank", "organisation", "catalogue");
        allow("assessment", "organisation", "catalogue", "notice", "questionbank");
        allow("itemanalysis", "organisation", "catalogue", "questionbank", "assessment");
        allow("learning", "organisation", "catalogue", "notice", "questionbank", "assessment");
        allow("roadshow", "organisation", "catalogue", "notice");
        allow("certification", "organisation", "catalogue", "notice", "questionbank", "assessment", "learning");
        allow("appraisal", "organisation", "catalogue", "notice", "questionbank", "assessment", "learning", "certification", "roadshow");
        allow("reporting", "organisation", "catalogue", "notice", "questionbank", "assessment", "learning", "certification", "roadshow", "appraisal");
        allow("home", "organisation", "catalogue", "notice", "questionbank", "assessment", "learning", "certification", "roadshow", "appraisal",
                "reporting");
    }

    private SliceTable() {
    }

    private static void allow(String slice, String... others) {
        Set<String> uses = new HashSet<>(List.of(others));
        uses.add(SHARED);
        uses.add(PLATFORM);
        USES.put(slice, uses);
    }

    static boolean isBusiness(String slice) {
        return USES.containsKey(slice);
    }

    static boolean isKnown(String slice) {
        return isBusiness(slice) || SHARED.equals(slice) || PLATFORM.equals(slice);
    }

    static boolean mayUse(String from, String to) {
        return from.equals(to) || USES.getOrDefault(from, PLATFORM.equals(from) ? Set.of(SHARED) : Set.of()).contains(to);
    }

    /** The slices in an order in which each uses only earlier ones; shorter than all slices when the table has a cycle. */
    static List<String> bottomUp() {
        Set<String> placed = new java.util.LinkedHashSet<>(List.of(SHARED, PLATFORM));
        boolean moved = true;
        while (moved) {
            moved = USES.entrySet().stream()
                    .filter(slice -> !placed.contains(slice.getKey()) && placed.containsAll(slice.getValue()))
                    .map(Map.Entry::getKey).findFirst().map(placed::add).orElse(false);
        }
        return List.copyOf(placed);
    }

    static int size() {
        return USES.size() + 2;
    }
}

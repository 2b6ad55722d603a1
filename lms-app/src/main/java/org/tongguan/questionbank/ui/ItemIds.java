package org.tongguan.questionbank.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids for new options, entries and the like. */
final class ItemIds {
    private static final int LETTERS = 26;
    private static final int MANY = 900;

    private ItemIds() {
    }

    /** The next free letter; beyond the alphabet a letter with a number. */
    static String next(List<String> taken) {
        return Stream.concat(letters(), numbered("o")).filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    /** The next free number behind this letter. */
    static String next(String letter, List<String> taken) {
        return numbered(letter).filter(id -> !taken.contains(id)).findFirst().orElseThrow();
    }

    /** A free id whose place among the others tells nothing. */
    static String random(List<String> taken) {
        List<String> free = new ArrayList<>(Stream.concat(letters(), taken.size() < LETTERS / 2 ? Stream.empty() : numbered("o"))
                .filter(id -> !taken.contains(id)).toList());
        return free.get(ThreadLocalRandom.current().nextInt(free.size()));
    }

    /** What stood before in its old order, and behind it what is new in the order of its id. */
    static <T> List<T> settled(List<T> items, Function<T, String> id, List<String> before) {
        return items.stream().sorted(Comparator.<T>comparingInt(item -> before.contains(id.apply(item)) ? before.indexOf(id.apply(item)) : before.size())
                .thenComparing(id)).toList();
    }

    private static Stream<String> letters() {
        return IntStream.range(0, LETTERS).mapToObj(n -> String.valueOf((char) ('a' + n)));
    }

    private static Stream<String> numbered(String letter) {
        return IntStream.rangeClosed(1, MANY).mapToObj(n -> letter + n);
    }
}

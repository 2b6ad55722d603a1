package org.tongguan.content.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One mapping of a YAML file. Reading what is missing or of another type notes a fault and goes on with a harmless value. */
record Node(Map<?, ?> map, String where, Faults faults) {

    static Node of(Object value, String where, Faults faults) {
        faults.unless(value instanceof Map, where, "expected a mapping");
        return new Node(value instanceof Map<?, ?> map ? map : Map.of(), where, faults);
    }

    /** Notes every key that is not on the list: most often a slip of the pen that would be ignored silently. */
    Node only(String... allowed) {
        map.keySet().stream().filter(key -> !Set.of(allowed).contains(String.valueOf(key)))
                .forEach(key -> faults.add(where, "unknown key " + key));
        return this;
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    String text(String key) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        faults.add(where, "missing text " + key);
        return "";
    }

    String oneOf(String key, String... allowed) {
        String value = text(key);
        faults.unless(value.isEmpty() || Arrays.asList(allowed).contains(value), where, "unknown " + key + " " + value);
        return value;
    }

    int integer(String key, int least, int most) {
        if (map.get(key) instanceof Integer number) {
            faults.unless(number >= least && number <= most, where, key + " out of range " + number);
            return number;
        }
        faults.add(where, "missing number " + key);
        return least;
    }

    void bilingual(String key) {
        var text = child(key).only("zh-CN", "en");
        text.text("zh-CN");
        text.text("en");
    }

    Node child(String key) {
        return of(map.get(key), where + "/" + key, faults);
    }

    List<Object> list(String key) {
        if (map.get(key) instanceof List<?> list && !list.isEmpty()) {
            return new ArrayList<>(list);
        }
        faults.add(where, "missing list " + key);
        return List.of();
    }

    List<String> texts(String key) {
        return list(key).stream().map(String::valueOf).toList();
    }

    /** The mappings of a list, each placed by its id or key where it has one. */
    List<Node> children(String key) {
        var children = new ArrayList<Node>();
        for (Object item : list(key)) {
            children.add(of(item, where + "/" + label(item, key + "[" + children.size() + "]"), faults));
        }
        return children;
    }

    Set<String> keys() {
        var keys = new TreeSet<String>();
        map.keySet().forEach(key -> keys.add(String.valueOf(key)));
        return keys;
    }

    private static String label(Object item, String otherwise) {
        if (!(item instanceof Map<?, ?> map)) {
            return otherwise;
        }
        Object id = map.get("id");
        Object label = id != null ? id : map.get("key");
        return label instanceof String text ? text : otherwise;
    }
}

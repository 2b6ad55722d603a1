package org.tongguan.catalogue.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongguan.catalogue.CatalogueError;
import org.tongguan.shared.Bilingual;

/** One mapping of a YAML file. Reading what is missing or of another type notes a fault and goes on with a harmless value. */
record YamlNode(Map<?, ?> map, String place, FaultList faults) {
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 80;
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_SUMMARY = 2000;

    static YamlNode of(@Nullable Object value, String place, FaultList faults) {
        if (value instanceof Map<?, ?> map) {
            return new YamlNode(map, place, faults);
        }
        faults.add(place, CatalogueError.MISSING, Map.of("field", place));
        return new YamlNode(Map.of(), place, faults);
    }

    /** Notes every key that is not on the list: most often a slip of the pen that would otherwise be ignored silently. */
    YamlNode only(String... allowed) {
        Set<String> known = Set.of(allowed);
        map.keySet().stream().map(String::valueOf).filter(key -> !known.contains(key))
                .forEach(key -> faults.add(place, CatalogueError.UNKNOWN_KEY, Map.of("key", key)));
        return this;
    }

    String text(String field, int longest) {
        Object value = map.get(field);
        if (!(value instanceof String text) || text.isBlank()) {
            missing(field);
            return "";
        }
        if (text.length() > longest) {
            faults.add(place, CatalogueError.TOO_LONG, Map.of("field", field, "maximum", String.valueOf(longest)));
        }
        return text.strip();
    }

    /** A stable name in kebab case. */
    String key(String field) {
        String key = text(field, LONGEST_KEY);
        if (!key.isEmpty() && !KEY.matcher(key).matches()) {
            faults.add(place, CatalogueError.KEY_MALFORMED, Map.of("field", field, "value", key));
        }
        return key;
    }

    BigDecimal number(String field, int least, int most) {
        Object value = map.get(field);
        if (!(value instanceof Integer || value instanceof Double)) {
            missing(field);
            return BigDecimal.valueOf(least);
        }
        BigDecimal number = new BigDecimal(value.toString());
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            faults.add(place, CatalogueError.OUT_OF_RANGE,
                    Map.of("field", field, "least", String.valueOf(least), "most", String.valueOf(most)));
        }
        return number;
    }

    Bilingual bilingual(String field, int longest) {
        YamlNode both = child(field).only("zh-CN", "en");
        return Bilingual.of(both.text("zh-CN", longest), both.text("en", longest));
    }

    YamlNode child(String field) {
        if (map.get(field) instanceof Map<?, ?> inner) {
            return new YamlNode(inner, place + " " + field, faults);
        }
        missing(field);
        return new YamlNode(Map.of(), place + " " + field, new FaultList(place));
    }

    List<String> texts(String field) {
        return list(field).stream().map(String::valueOf).toList();
    }

    /** The mappings of a list, each placed by its id or key where it has one. */
    List<YamlNode> children(String field) {
        List<YamlNode> children = new ArrayList<>();
        for (Object item : list(field)) {
            Object id = item instanceof Map<?, ?> inner ? (inner.get("id") == null ? inner.get("key") : inner.get("id")) : null;
            children.add(of(item, place + " " + field + "/" + (id == null ? children.size() + 1 : id), faults));
        }
        return children;
    }

    private List<?> list(String field) {
        if (map.get(field) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        missing(field);
        return List.of();
    }

    private void missing(String field) {
        faults.add(place, CatalogueError.MISSING, Map.of("field", field));
    }
}

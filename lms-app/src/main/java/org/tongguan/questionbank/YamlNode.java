package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.Bilingual;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping in a content file; what is missing or of another kind becomes a fault that names the place. */
public final class YamlNode {
    /** Of a whole file. Reading takes some hundred bytes of memory for each entry, and a time that grows with the square of a line's length. */
    public static final int MOST_CHARACTERS = 2_000_000;
    private static final int MOST_ALIASES = 20;

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final String where;
    private final FileFaults faults;

    public YamlNode(@Nullable Object value, String where, FileFaults faults) {
        this.where = where;
        this.faults = faults;
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> values.put(word(key, "?"), entry));
        } else {
            faults.add(where, "not-a-mapping");
        }
    }

    /** Reads plain data only: no types, no repeated keys, few aliases, so that a file cannot run code or blow up. */
    public static @Nullable Object parse(String text, FileFaults faults) {
        if (text.length() > MOST_CHARACTERS) {
            faults.add("-", "file-too-long", Map.of("maximum", Integer.toString(MOST_CHARACTERS)));
            faults.throwIfAny();
        }
        try {
            return new Yaml(new SafeConstructor(plainData())).load(text);
        } catch (YAMLException e) {
            faults.add("-", "not-yaml", Map.of("reason", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
            faults.throwIfAny();
            throw e;
        }
    }

    /** How such a file may be read. */
    public static LoaderOptions plainData() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setCodePointLimit(MOST_CHARACTERS);
        return options;
    }

    /** Whether a value is a text, a number or the like: whatever else is in it may hold itself, and has no end. */
    static boolean isWord(@Nullable Object value) {
        return !(value instanceof Map<?, ?> || value instanceof Collection<?> || value instanceof Object[]);
    }

    private String word(@Nullable Object value, String key) {
        if (!isWord(value)) {
            faults.add(where, "not-a-text", Map.of("key", key));
        }
        return isWord(value) ? String.valueOf(value) : "";
    }

    public String where() {
        return where;
    }

    public YamlNode child(String key) {
        return new YamlNode(values.get(key), where + " " + key, faults);
    }

    /** The child, or one without entries when there is none; that is no fault. */
    public YamlNode optional(String key) {
        return has(key) ? child(key) : new YamlNode(Map.of(), where + " " + key, faults);
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** Empty, with a fault, when there is none. */
    public String text(String key) {
        Object value = values.get(key);
        String word = value == null ? "" : word(value, key).strip();
        if (word.isEmpty() && isWord(value)) {
            faults.add(where, "missing", Map.of("key", key));
        }
        return word;
    }

    /** Empty, without a fault, when there is none. */
    public String textOrEmpty(String key) {
        return has(key) ? text(key) : "";
    }

    /** Whether the key is there without a value, as in {@code stem: null}. */
    public boolean saysNone(String key) {
        return values.containsKey(key) && values.get(key) == null;
    }

    /** A number in its shortest form, or the fallback when there is none; anything else is a fault. */
    public BigDecimal decimal(String key, BigDecimal fallback) {
        return has(key) ? decimal(where, key, values.get(key), fallback) : fallback;
    }

    /** A number that stands in a list. */
    public BigDecimal decimal(@Nullable Object value, String key) {
        return decimal(where, key, value, BigDecimal.ZERO);
    }

    private BigDecimal decimal(String place, String key, @Nullable Object value, BigDecimal fallback) {
        String word = isWord(value) ? String.valueOf(value) : "";
        try {
            return Decimals.of(word);
        } catch (NumberFormatException noNumber) {
            faults.add(place, "not-a-number", Map.of("key", key, "value", word));
            return fallback;
        }
    }

    public boolean flag(String key) {
        Object value = values.get(key);
        if (value != null && !(value instanceof Boolean)) {
            faults.add(where, "not-a-flag", Map.of("key", key));
        }
        return Boolean.TRUE.equals(value);
    }

    /** The constant that the text names, such as {@code right-minus-wrong}; the fallback when there is none. */
    public <E extends Enum<E>> E constant(Class<E> type, String key, E fallback) {
        if (!has(key)) {
            return fallback;
        }
        String word = text(key);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
                return constant;
            }
        }
        faults.add(where, "unknown-value", Map.of("key", key, "value", word));
        return fallback;
    }

    /** The mappings of a list, each placed by its number. */
    public List<YamlNode> nodes(String key) {
        List<YamlNode> nodes = new ArrayList<>();
        for (int i = 0; i < list(key).size(); i++) {
            nodes.add(entry(key, i));
        }
        return nodes;
    }

    /** One of a list's mappings, counted from 0. */
    public YamlNode entry(String key, int index) {
        return new YamlNode(list(key).get(index), where + " " + key + " " + (index + 1), faults);
    }

    /** The mappings of a mapping by their keys, in the file's order. */
    public Map<String, YamlNode> children() {
        Map<String, YamlNode> children = new LinkedHashMap<>();
        values.forEach((key, value) -> children.put(key, new YamlNode(value, where + " " + key, faults)));
        return children;
    }

    public Set<String> keys() {
        return new LinkedHashSet<>(values.keySet());
    }

    public void fault(String code, Map<String, String> parameters) {
        faults.add(where, code, parameters);
    }

    public int number(String key, int least, int most) {
        if (values.get(key) instanceof Integer number && number >= least && number <= most) {
            return number;
        }
        faults.add(where, "number", Map.of("key", key, "minimum", Integer.toString(least), "maximum", Integer.toString(most)));
        return least;
    }

    public List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    /** What stands in a list, as texts without blanks around them. */
    public List<String> words(String key) {
        return list(key).stream().map(entry -> word(entry, key).strip()).toList();
    }

    /** One of them, counted from 0. */
    public String word(String key, int index) {
        return word(list(key).get(index), key).strip();
    }

    public Bilingual bilingual(String key) {
        YamlNode both = child(key);
        return Bilingual.of(both.text("zh-CN"), both.text("en"));
    }

    /** All entries as texts, in the file's order. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }
}

package org.tongguan.questionbank;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.Bilingual;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping in a content file; what is missing or of another kind becomes a fault that names the place. */
public final class YamlNode {
    private static final int MOST_CHARACTERS = 2_000_000;

    private final Map<?, ?> values;
    private final String where;
    private final FileFaults faults;

    public YamlNode(@Nullable Object value, String where, FileFaults faults) {
        this.values = value instanceof Map<?, ?> map ? map : Map.of();
        this.where = where;
        this.faults = faults;
        if (!(value instanceof Map<?, ?>)) {
            faults.add(where, "not-a-mapping");
        }
    }

    /** Reads plain data only: no types, no repeated keys, few aliases, so that a file cannot run code or blow up. */
    public static @Nullable Object parse(String text, FileFaults faults) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(20);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            return new Yaml(new SafeConstructor(options)).load(text);
        } catch (YAMLException e) {
            faults.add("-", "not-yaml", Map.of("reason", String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
            faults.throwIfAny();
            throw e;
        }
    }

    public String where() {
        return where;
    }

    public YamlNode child(String key) {
        return new YamlNode(values.get(key), where + " " + key, faults);
    }

    public boolean has(String key) {
        return values.get(key) != null;
    }

    /** Empty, with a fault, when there is none. */
    public String text(String key) {
        Object value = values.get(key);
        if (value == null || value instanceof Map<?, ?> || value instanceof List<?> || value.toString().isBlank()) {
            faults.add(where, "missing", Map.of("key", key));
            return "";
        }
        return value.toString().strip();
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

    public Bilingual bilingual(String key) {
        YamlNode both = child(key);
        return Bilingual.of(both.text("zh-CN"), both.text("en"));
    }

    /** All entries as texts, in the file's order. */
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.keySet().forEach(key -> texts.put(key.toString(), text(key)));
        return texts;
    }

    private String text(Object key) {
        Object value = values.get(key);
        if (value == null || value.toString().isBlank()) {
            faults.add(where, "missing", Map.of("key", key.toString()));
            return "";
        }
        return value.toString().strip();
    }
}

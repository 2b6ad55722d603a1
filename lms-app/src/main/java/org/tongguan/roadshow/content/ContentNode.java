package org.tongguan.roadshow.content;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** A mapping in a YAML file. What is missing or of the wrong kind is noted with its place, and a blank stands in until all is read. */
final class ContentNode {
    private final Map<?, ?> values;
    private final String place;
    private final List<DomainError.Fault> faults;

    private ContentNode(Object value, String place, List<DomainError.Fault> faults) {
        this.place = place;
        this.faults = faults;
        if (value instanceof Map<?, ?> map) {
            this.values = map;
        } else {
            this.values = Map.of();
            missing("");
        }
    }

    static ContentNode parse(byte[] bytes) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object value = new Yaml(new SafeConstructor(options)).load(new ByteArrayInputStream(bytes));
            return new ContentNode(value == null ? "" : value, "", new ArrayList<>());
        } catch (YAMLException e) {
            throw new DomainError(RoadshowError.RUBRIC_INVALID, Map.of("reason", String.valueOf(e.getMessage())));
        }
    }

    String text(String key) {
        Object value = values.get(key);
        if (value == null || value.toString().isBlank()) {
            missing(key);
            return "";
        }
        return value.toString().strip();
    }

    BigDecimal number(String key) {
        if (values.get(key) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        missing(key);
        return BigDecimal.ONE;
    }

    int whole(String key) {
        if (values.get(key) instanceof Integer number) {
            return number;
        }
        missing(key);
        return 0;
    }

    Bilingual bilingual(String key) {
        return child(key).bilingual();
    }

    /** This mapping itself as a text in both languages; English may be missing. */
    Bilingual bilingual() {
        Object english = values.get("en");
        return Bilingual.of(text("zh-CN"), english == null ? "" : english.toString().strip());
    }

    ContentNode child(String key) {
        Object value = values.get(key);
        return new ContentNode(value == null ? "" : value, at(key), faults);
    }

    List<ContentNode> children(String key) {
        if (values.get(key) instanceof List<?> list && !list.isEmpty()) {
            List<ContentNode> nodes = new ArrayList<>();
            for (Object value : list) {
                nodes.add(new ContentNode(value == null ? "" : value, at(key) + "[" + (nodes.size() + 1) + "]", faults));
            }
            return nodes;
        }
        missing(key);
        return List.of();
    }

    List<String> texts(String key) {
        if (values.get(key) instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        missing(key);
        return List.of();
    }

    void fault(String where, RoadshowError code, Map<String, String> parameters) {
        faults.add(new DomainError.Fault(where, code.code(), parameters));
    }

    void throwIfFaulty() {
        if (!faults.isEmpty()) {
            throw new DomainError(RoadshowError.RUBRIC_INVALID, Map.of("reason", faults.get(0).where()), faults);
        }
    }

    private void missing(String key) {
        fault(at(key), RoadshowError.RUBRIC_FIELD, Map.of("field", at(key)));
    }

    private String at(String key) {
        return place.isEmpty() || key.isEmpty() ? place + key : place + "." + key;
    }
}

package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.YamlNode;
import org.tongguan.shared.Bilingual;

/**
 * A mapping with its English texts in the block {@code en}. Without that block the texts are Chinese alone; with it, every text must stand
 * in it, so that none is forgotten, or be said to be none.
 */
public final class BilingualYaml {
    private final YamlNode node;
    private final YamlNode english;
    private final boolean translated;

    private BilingualYaml(YamlNode node, YamlNode english, boolean translated) {
        this.node = node;
        this.english = english;
        this.translated = translated;
    }

    public static BilingualYaml of(YamlNode node) {
        return new BilingualYaml(node, node.optional("en"), node.has("en"));
    }

    YamlNode node() {
        return node;
    }

    /** Required in Chinese. */
    public Bilingual text(String key) {
        return Bilingual.of(node.text(key), translated ? text(english, key) : "");
    }

    /** May be missing in both languages; with a Chinese text the English one is required. */
    public Bilingual optional(String key) {
        return node.has(key) ? text(key) : Bilingual.of("", english.textOrEmpty(key));
    }

    /** A mapping of ids to texts. */
    List<Option> options(String key) {
        Map<String, String> chinese = node.child(key).texts();
        YamlNode others = english.optional(key);
        if (translated && !chinese.keySet().equals(others.keys())) {
            node.fault("options-differ", Map.of());
        }
        return chinese.entrySet().stream()
                .map(option -> new Option(option.getKey(), Bilingual.of(option.getValue(),
                        others.keys().contains(option.getKey()) ? text(others, option.getKey()) : "")))
                .toList();
    }

    private static String text(YamlNode english, String key) {
        return english.saysNone(key) ? "" : english.text(key);
    }

    /** Mappings by id, whose texts stand under the same id in the English block. */
    Map<String, BilingualYaml> children(String key) {
        Map<String, BilingualYaml> children = new LinkedHashMap<>();
        YamlNode both = english.optional(key);
        node.child(key).children().forEach((id, child) ->
                children.put(id, new BilingualYaml(child, translated ? both.child(id) : both.optional(id), translated)));
        return children;
    }

    /** A list of mappings, whose texts stand at the same place in a list of the English block. */
    List<BilingualYaml> entries(String key) {
        List<BilingualYaml> entries = new ArrayList<>();
        List<YamlNode> both = english.nodes(key);
        for (YamlNode entry : node.nodes(key)) {
            boolean known = entries.size() < both.size();
            if (translated && !known) {
                entry.fault("options-differ", Map.of());
            }
            entries.add(new BilingualYaml(entry, known ? both.get(entries.size()) : english.optional("-"), known));
        }
        return entries;
    }
}

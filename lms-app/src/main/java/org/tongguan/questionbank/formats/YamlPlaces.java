package org.tongguan.questionbank.formats;

import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongguan.questionbank.YamlNode;
import org.tongguan.shared.DomainError;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The lines of what faults name by question, keys and numbers, as in {@code Q-1 parts p1 accepted 2}. */
final class YamlPlaces {
    private static final Pattern PART = Pattern.compile(" parts (\\S+)");
    private static final String REPEATED = "question-file.repeated-id";
    /** The entry that a fault is about, where it names but the question or the part. */
    private static final Map<String, List<String>> ENTRIES = Map.ofEntries(Map.entry("accepted", List.of("accepted")),
            Map.entry("checks", List.of("checks")), Map.entry("id", List.of("id")), Map.entry("key-count", List.of("key")),
            Map.entry("key-unknown", List.of("key")), Map.entry("media-unlisted", List.of("picture", "template")),
            Map.entry("options", List.of("options")), Map.entry("options-differ", List.of("en")), Map.entry("order", List.of("key")),
            Map.entry("pairs", List.of("key")), Map.entry("parts", List.of("parts")), Map.entry("regions", List.of("regions")),
            Map.entry("repeated-id", List.of("id")), Map.entry("units", List.of("units")), Map.entry("unknown-type", List.of("type")),
            Map.entry("weights", List.of("weights")), Map.entry("wordings", List.of(YamlBodies.KEY_POINTS, "points")));

    private final Map<String, Node> questions = new HashMap<>();
    private final Map<String, Node> repeated = new HashMap<>();
    private int broken;

    private YamlPlaces() {
    }

    static YamlPlaces of(String text) {
        YamlPlaces places = new YamlPlaces();
        try {
            if (new Yaml(YamlNode.plainData()).compose(new StringReader(text)) instanceof SequenceNode list) {
                for (int i = 0; i < list.getValue().size(); i++) {
                    places.add(i + 1, list.getValue().get(i));
                }
            }
        } catch (MarkedYAMLException e) {
            places.broken = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
        } catch (YAMLException unmarked) {
            places.broken = 0;
        }
        return places;
    }

    private void add(int number, Node question) {
        questions.put("#" + number, question);
        Optional<NodeTuple> id = entry(question, "id");
        if (id.isPresent() && id.get().getValueNode() instanceof ScalarNode word && questions.putIfAbsent(word.getValue(), question) != null) {
            repeated.put(word.getValue(), question);
        }
    }

    /** The first line of a question; 0 when there is none. */
    int line(String id) {
        Node question = questions.get(id);
        return question == null ? 0 : lineOf(question);
    }

    /** 0 for a fault of the whole file; that of a syntax error is where it was found. */
    int line(DomainError.Fault fault) {
        String where = fault.where();
        int end = where.length();
        while (end > 0 && !questions.containsKey(where.substring(0, end))) {
            end = where.lastIndexOf(' ', end - 1);
        }
        if (end <= 0) {
            return broken;
        }
        String name = where.substring(0, end);
        Node question = fault.code().equals(REPEATED) ? repeated.getOrDefault(name, questions.get(name)) : questions.get(name);
        return line(question, where.substring(end).strip(), fault);
    }

    /** Follows the path as far as it leads. */
    private static int line(Node question, String path, DomainError.Fault fault) {
        Node node = question;
        Node shown = question;
        String rest = path;
        while (!rest.isEmpty()) {
            String word = rest.replaceFirst(" .*", "");
            Optional<NodeTuple> entry = entry(node, word);
            if (entry.isPresent()) {
                shown = entry.get().getKeyNode();
                node = entry.get().getValueNode();
            } else if (node instanceof SequenceNode list && word.matches("[1-9]\\d{0,6}") && Integer.parseInt(word) <= list.getValue().size()) {
                node = list.getValue().get(Integer.parseInt(word) - 1);
                shown = node;
            } else {
                return lineOf(shown);
            }
            rest = rest.substring(word.length()).strip();
        }
        Node holder = node;
        return lineOf(entries(fault).flatMap(key -> entry(holder, key).stream()).map(NodeTuple::getKeyNode).findFirst().orElse(shown));
    }

    private static Stream<String> entries(DomainError.Fault fault) {
        String key = fault.values().getOrDefault("key", "");
        return ENTRIES.getOrDefault(fault.code().replaceFirst(".*\\.", ""), List.of(key, key + "s")).stream();
    }

    private static Optional<NodeTuple> entry(Node node, String key) {
        return node instanceof MappingNode mapping ? mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode word && word.getValue().equals(key)).findFirst() : Optional.empty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Id of the part of a case that a fault is in; empty for the whole question. */
    static String part(DomainError.Fault fault) {
        Matcher part = PART.matcher(fault.where());
        return part.find() ? part.group(1) : "";
    }
}

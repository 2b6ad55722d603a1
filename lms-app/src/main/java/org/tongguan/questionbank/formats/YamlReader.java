package org.tongguan.questionbank.formats;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.questionbank.FilesBeside;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFile;
import org.tongguan.shared.DomainError;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads our own format with {@link QuestionFile} and gives its faults, which name questions, the lines on which those begin. */
final class YamlReader {
    private YamlReader() {
    }

    static List<Question> read(String text, Set<String> competences, FilesBeside files, Findings findings) {
        try {
            return QuestionFile.readOfAnyCourse("questions.yaml", text, competences, files);
        } catch (DomainError error) {
            Map<String, Integer> lines = lines(text);
            error.faults().forEach(fault -> findings.fault(line(lines, fault.where()), "", fault.code(), fault.values()));
            return List.of();
        }
    }

    /** The first line of each question by what the faults call it; that of a syntax error under the name of the whole file. */
    static Map<String, Integer> lines(String text) {
        Map<String, Integer> lines = new LinkedHashMap<>();
        try {
            if (new Yaml(new LoaderOptions()).compose(new StringReader(text)) instanceof SequenceNode list) {
                int number = 0;
                for (Node entry : list.getValue()) {
                    int line = entry.getStartMark().getLine() + 1;
                    lines.put("#" + ++number, line);
                    lines.putIfAbsent(id(entry), line);
                }
            }
        } catch (MarkedYAMLException e) {
            lines.put("-", e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1);
        } catch (YAMLException e) {
            lines.put("-", 0);
        }
        return lines;
    }

    private static int line(Map<String, Integer> lines, String where) {
        return lines.entrySet().stream().filter(entry -> where.equals(entry.getKey()) || where.startsWith(entry.getKey() + " "))
                .mapToInt(Map.Entry::getValue).findFirst().orElse(0);
    }

    private static String id(Node entry) {
        if (entry instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals("id")
                        && tuple.getValueNode() instanceof ScalarNode value) {
                    return value.getValue();
                }
            }
        }
        return "";
    }
}

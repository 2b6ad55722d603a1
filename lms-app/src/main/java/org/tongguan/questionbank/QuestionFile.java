package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongguan.questionbank.domain.BodyCheck;
import org.tongguan.questionbank.formats.BilingualYaml;
import org.tongguan.questionbank.formats.YamlBodies;
import org.tongguan.shared.DomainError;

/**
 * A course's {@code questions.yaml}. Reading it either gives sound questions or names every fault with its question; nothing is stored
 * here.
 */
public final class QuestionFile {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");
    private static final Set<String> DIFFICULTIES = Set.of("easy", "medium", "hard");

    private final FileFaults faults;
    private final Set<String> competences;
    private final Optional<Set<String>> lessons;

    private QuestionFile(FileFaults faults, Set<String> competences, Optional<Set<String>> lessons) {
        this.faults = faults;
        this.competences = competences;
        this.lessons = lessons;
    }

    /**
     * @param file        how the author knows it, for the error
     * @param competences keys that a question may name
     * @param lessons     ids of the course's lessons
     * @throws DomainError {@code question-file.invalid} with a fault for each place
     */
    public static List<Question> read(String file, String yaml, Set<String> competences, Set<String> lessons) {
        return read(file, yaml, competences, Optional.of(lessons));
    }

    /** The same for a file that may come from another course: its lessons need not be known here. */
    public static List<Question> readOfAnyCourse(String file, String yaml, Set<String> competences) {
        return read(file, yaml, competences, Optional.empty());
    }

    private static List<Question> read(String file, String yaml, Set<String> competences, Optional<Set<String>> lessons) {
        FileFaults faults = new FileFaults(file);
        Object parsed = YamlNode.parse(yaml, faults);
        List<?> entries = parsed instanceof List<?> list ? list : List.of();
        if (entries.isEmpty()) {
            faults.add("-", "no-questions");
        }
        List<Question> items = new QuestionFile(faults, competences, lessons).items(entries);
        faults.throwIfAny();
        return items;
    }

    private List<Question> items(List<?> entries) {
        List<Question> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Object id = entries.get(i) instanceof Map<?, ?> map ? map.get("id") : null;
            String where = id == null ? "#" + (i + 1) : id.toString();
            YamlNode node = new YamlNode(entries.get(i), where, faults);
            String code = node.text("id");
            if (!code.isEmpty() && !CODE.matcher(code).matches()) {
                faults.add(where, "id");
            }
            if (!codes.add(code)) {
                faults.add(where, "repeated-id");
            }
            item(node, code).ifPresent(items::add);
        }
        return items;
    }

    private Optional<Question> item(YamlNode node, String code) {
        String typeKey = node.text("type");
        Optional<ItemType> type = ItemType.ofKey(typeKey);
        if (type.isEmpty()) {
            faults.add(node.where(), "unknown-type", Map.of("type", typeKey));
            return Optional.empty();
        }
        List<String> labels = node.has("competences") ? node.list("competences").stream().map(String::valueOf).toList()
                : List.of(node.text("competence"));
        labels.forEach(label -> known(node, "competence", label, competences));
        known(node, "difficulty", node.text("difficulty"), DIFFICULTIES);
        String lesson = node.textOrEmpty("lesson");
        if (lessons.isPresent()) {
            known(node, "lesson", lesson, lessons.get());
        }
        BilingualYaml texts = BilingualYaml.of(node);
        Body body = YamlBodies.read(type.get(), texts);
        BodyCheck.of(body).forEach(flaw -> faults.add(node.where(), flaw.code(), flaw.values()));
        return Optional.of(new Question(code, body, labels, node.textOrEmpty("difficulty"), lesson, node.textOrEmpty("source"),
                texts.text("stem"), texts.optional("explanation"), media(node)));
    }

    private static List<Media> media(YamlNode node) {
        return node.nodes("media").stream()
                .map(one -> new Media(one.text("digest"), one.text("name"), one.text("type"), one.textOrEmpty("text"))).toList();
    }

    private void known(YamlNode node, String key, String value, Set<String> allowed) {
        if (!value.isEmpty() && !allowed.contains(value)) {
            faults.add(node.where(), "unknown-value", Map.of("key", key, "value", value));
        }
    }
}

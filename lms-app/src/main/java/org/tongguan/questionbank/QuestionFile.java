package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * A course's {@code questions.yaml}. Reading it either gives sound questions or names every fault with its question; nothing is stored
 * here.
 */
public final class QuestionFile {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");
    private static final Pattern LETTER = Pattern.compile("[a-h]");
    private static final Set<String> DIFFICULTIES = Set.of("easy", "medium", "hard");

    private final FileFaults faults;
    private final Set<String> competences;
    private final Set<String> lessons;

    private QuestionFile(FileFaults faults, Set<String> competences, Set<String> lessons) {
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
        if (type.filter(ItemType::isChoice).isEmpty()) {
            faults.add(node.where(), "unknown-type", Map.of("type", typeKey));
            return Optional.empty();
        }
        known(node, "competence", competences);
        known(node, "difficulty", DIFFICULTIES);
        known(node, "lesson", lessons);
        YamlNode english = node.child("en");
        List<Option> options = type.get() == ItemType.TRUE_FALSE ? List.of() : options(node, english);
        Set<String> key = node.list("key").stream().map(String::valueOf).collect(Collectors.toSet());
        checkKey(node, type.get(), options, key);
        return Optional.of(Question.of(code, ChoiceBody.of(type.get(), options, key), node.text("competence"), node.text("difficulty"),
                node.text("lesson"), Bilingual.of(node.text("stem"), english.text("stem")),
                Bilingual.of(node.text("explanation"), english.text("explanation"))));
    }

    private List<Option> options(YamlNode node, YamlNode english) {
        Map<String, String> chinese = node.child("options").texts();
        Map<String, String> translated = english.child("options").texts();
        if (chinese.size() < 2 || !chinese.keySet().stream().allMatch(letter -> LETTER.matcher(letter).matches())) {
            faults.add(node.where(), "options");
        }
        if (!chinese.keySet().equals(translated.keySet())) {
            faults.add(node.where(), "options-differ");
        }
        return chinese.entrySet().stream()
                .map(option -> new Option(option.getKey(), Bilingual.of(option.getValue(), translated.getOrDefault(option.getKey(), ""))))
                .toList();
    }

    private void checkKey(YamlNode node, ItemType type, List<Option> options, Set<String> key) {
        List<String> ids = type == ItemType.TRUE_FALSE ? ChoiceBody.TRUTHS : options.stream().map(Option::id).toList();
        if (key.isEmpty()) {
            faults.add(node.where(), "key-missing");
        } else if (!ids.containsAll(key)) {
            faults.add(node.where(), "key-unknown", Map.of("key", String.join(", ", key)));
        } else if (type.takesSeveral() ? key.size() < 2 : key.size() > 1) {
            faults.add(node.where(), "key-count", Map.of("count", Integer.toString(key.size())));
        }
    }

    private void known(YamlNode node, String key, Set<String> allowed) {
        String value = node.text(key);
        if (!value.isEmpty() && !allowed.contains(value)) {
            faults.add(node.where(), "unknown-value", Map.of("key", key, "value", value));
        }
    }
}

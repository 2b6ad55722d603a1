package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.questionbank.domain.BodyCheck;
import org.tongguan.questionbank.domain.ImportChecks;
import org.tongguan.questionbank.formats.BilingualYaml;
import org.tongguan.questionbank.formats.MediaTypes;
import org.tongguan.questionbank.formats.YamlBodies;
import org.tongguan.shared.DomainError;

/**
 * A course's {@code questions.yaml}. Reading it either gives sound questions or names every fault with its question; nothing is stored
 * here.
 */
public final class QuestionFile {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,59}");
    private static final Set<String> DIFFICULTIES = Set.of("easy", "medium", "hard");
    /** Characters of all competences, with the commas between them. */
    private static final int LONGEST_LABELS = 400;

    private final FileFaults faults;
    private final Set<String> competences;
    private final Optional<Set<String>> lessons;
    private final FilesBeside files;

    private QuestionFile(FileFaults faults, Set<String> competences, Optional<Set<String>> lessons, FilesBeside files) {
        this.faults = faults;
        this.competences = competences;
        this.lessons = lessons;
        this.files = files;
    }

    /**
     * @param file        how the author knows it, for the error
     * @param competences keys that a question may name
     * @param lessons     ids of the course's lessons
     * @param files       what {@code media} may name without a digest
     * @throws DomainError {@code question-file.invalid} with a fault for each place
     */
    public static List<Question> read(String file, String yaml, Set<String> competences, Set<String> lessons, FilesBeside files) {
        return read(file, yaml, competences, Optional.of(lessons), files);
    }

    /** The same for a file that may come from another course: its lessons need not be known here. */
    public static List<Question> readOfAnyCourse(String file, String yaml, Set<String> competences, FilesBeside files) {
        return read(file, yaml, competences, Optional.empty(), files);
    }

    private static List<Question> read(String file, String yaml, Set<String> competences, Optional<Set<String>> lessons, FilesBeside files) {
        FileFaults faults = new FileFaults(file);
        Object parsed = YamlNode.parse(yaml, faults);
        List<?> entries = parsed instanceof List<?> list ? list : List.of();
        if (entries.isEmpty()) {
            faults.add("-", "no-questions");
        }
        List<Question> items = new QuestionFile(faults, competences, lessons, files).items(entries);
        faults.throwIfAny();
        return items;
    }

    /** One question, whose faults name places below it. Empty when its type is not known. */
    static Optional<Question> readOne(Map<String, ?> document, Set<String> competences, Set<String> lessons, FileFaults faults) {
        YamlNode node = new YamlNode(document, "", faults);
        return new QuestionFile(faults, competences, Optional.of(lessons), FilesBeside.NONE).item(node, code(node, faults));
    }

    private static String code(YamlNode node, FileFaults faults) {
        String code = node.text("id");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            faults.add(node.where(), "id");
        }
        return code;
    }

    private List<Question> items(List<?> entries) {
        List<Question> items = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Object id = entries.get(i) instanceof Map<?, ?> map ? map.get("id") : null;
            String where = id != null && YamlNode.isWord(id) ? id.toString() : "#" + (i + 1);
            YamlNode node = new YamlNode(entries.get(i), where, faults);
            String code = code(node, faults);
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
        List<String> labels = competences(node);
        known(node, "difficulty", node.text("difficulty"), DIFFICULTIES);
        String lesson = node.textOrEmpty("lesson");
        if (lessons.isPresent()) {
            known(node, "lesson", lesson, lessons.get());
        }
        BilingualYaml texts = BilingualYaml.of(node);
        List<Media> media = media(node);
        Body body = YamlBodies.read(type.get(), texts, media.stream().collect(Collectors.toMap(Media::name, Media::digest, (one, other) -> one)));
        BodyCheck.of(body).forEach(flaw -> faults.add(flaw.part().isEmpty() ? node.where() : node.where() + " parts " + flaw.part(), flaw.code(),
                flaw.values()));
        Set<String> listed = media.stream().map(Media::digest).collect(Collectors.toSet());
        ImportChecks.digests(body).stream().filter(digest -> !digest.isBlank() && !listed.contains(digest)).findFirst()
                .ifPresent(digest -> faults.add(node.where(), "media-unlisted"));
        return Optional.of(new Question(code, body, labels, node.textOrEmpty("difficulty"), lesson, node.textOrEmpty("source"),
                texts.text("stem"), texts.optional("explanation"), media));
    }

    /** At least one, if only an empty one with its fault. */
    private List<String> competences(YamlNode node) {
        List<String> labels = node.has("competences") ? node.words("competences").stream().distinct().toList()
                : List.of(node.text("competence"));
        labels.forEach(label -> known(node, "competence", label, competences));
        if (labels.isEmpty() || node.has("competences") && labels.stream().anyMatch(String::isEmpty)) {
            faults.add(node.where(), "missing", Map.of("key", "competence"));
            return List.of("");
        }
        if (String.join(",", labels).length() > LONGEST_LABELS) {
            faults.add(node.where(), "too-long", Map.of("maximum", Integer.toString(LONGEST_LABELS)));
        }
        return labels;
    }

    private List<Media> media(YamlNode node) {
        return node.nodes("media").stream().flatMap(one -> one.has("digest")
                ? Stream.of(new Media(one.text("digest"), one.text("name"), one.text("type"), one.textOrEmpty("text"))) : beside(one).stream())
                .toList();
    }

    /** Its digest and its kind are told by its bytes. */
    private Optional<Media> beside(YamlNode one) {
        String name = one.text("name");
        Optional<byte[]> bytes = files.find(name);
        Optional<Media> media = bytes.flatMap(content -> MediaTypes.of(name, content)
                .map(type -> new Media(Digests.sha256Hex(content), name, type, one.textOrEmpty("text"))));
        if (bytes.isEmpty()) {
            one.fault("file-missing", Map.of("name", name));
        } else if (media.isEmpty()) {
            one.fault("file-kind", Map.of("name", name));
        } else if (bytes.get().length > MediaStore.MOST_BYTES) {
            one.fault("file-too-large", Map.of("name", name, "maximum", MediaStore.MOST_BYTES / (1024 * 1024) + " MB"));
        }
        return media;
    }

    private void known(YamlNode node, String key, String value, Set<String> allowed) {
        if (!value.isEmpty() && !allowed.contains(value)) {
            faults.add(node.where(), "unknown-value", Map.of("key", key, "value", value));
        }
    }
}

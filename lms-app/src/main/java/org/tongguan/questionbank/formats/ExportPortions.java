package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.questionbank.YamlNode;

/** Shares a bank out among as many files as it takes, so that each of them can be brought in again. */
public final class ExportPortions {
    /** Less than an archive from outside may hold. */
    private static final int MOST_FILES = 450;
    /** In the text of XML a third more, which an upload may still have. */
    private static final long MOST_BYTES = 22L * 1024 * 1024;

    private final QuestionFormat format;
    private final Function<String, Optional<byte[]>> media;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final List<List<Question>> portions = new ArrayList<>();
    private final Set<String> files = new HashSet<>();
    private List<Question> open = new ArrayList<>();
    private long characters;
    private long bytes;

    private ExportPortions(QuestionFormat format, Function<String, Optional<byte[]>> media) {
        this.format = format;
        this.media = media;
    }

    /** In the order that they come in; one portion without questions for an empty bank. @param media bytes by digest */
    public static List<List<Question>> of(QuestionFormat format, List<Question> questions, Function<String, Optional<byte[]>> media) {
        ExportPortions shared = new ExportPortions(format, media);
        questions.forEach(shared::add);
        shared.portions.add(shared.open);
        return shared.portions.stream().map(List::copyOf).toList();
    }

    private void add(Question question) {
        boolean ours = format == QuestionFormat.YAML || format == QuestionFormat.YAML_ZIP;
        long longer = ours ? YamlWriter.write(List.of(question)).length() : 0;
        boolean full = open.size() == QuestionReading.MOST_QUESTIONS || characters + longer > YamlNode.MOST_CHARACTERS
                || files.size() + fresh(question).size() > MOST_FILES || bytes + size(fresh(question)) > MOST_BYTES;
        if (full && !open.isEmpty()) {
            portions.add(open);
            open = new ArrayList<>();
            files.clear();
            characters = 0;
            bytes = 0;
        }
        characters += longer;
        bytes += size(fresh(question));
        files.addAll(fresh(question));
        open.add(question);
    }

    /** Digests of what the question would bring along and no question of the portion has brought yet. */
    private Set<String> fresh(Question question) {
        Set<String> digests = new HashSet<>();
        if (format == QuestionFormat.YAML_ZIP || format == QuestionFormat.MOODLE_XML) {
            question.media().stream().map(Media::digest).filter(digest -> !files.contains(digest)).forEach(digests::add);
        }
        return digests;
    }

    private long size(Set<String> digests) {
        return digests.stream().mapToLong(digest -> sizes.computeIfAbsent(digest, one -> media.apply(one).map(content -> content.length).orElse(0))).sum();
    }
}

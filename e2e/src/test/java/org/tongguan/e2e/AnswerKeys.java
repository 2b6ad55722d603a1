package org.tongguan.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What a well-prepared candidate knows: the right options of a course's questions that have options, by the question's text in either language. */
final class AnswerKeys {
    private static final Set<String> CHOSEN = Set.of("single-choice", "multiple-choice", "true-false");

    private final Map<String, List<String>> byStem = new HashMap<>();

    AnswerKeys(String course) {
        Path bank = Path.of(System.getProperty("content"), "courses", course, "questions.yaml");
        try (var in = Files.newBufferedReader(bank)) {
            List<Map<String, Object>> questions = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            for (Map<String, Object> question : questions) {
                if (!CHOSEN.contains(String.valueOf(question.get("type"))) || !(question.get("key") instanceof List<?> key)) {
                    continue;
                }
                List<String> options = key.stream().map(String::valueOf).toList();
                byStem.put(plain(question.get("stem")), options);
                byStem.put(plain(((Map<?, ?>) question.get("en")).get("stem")), options);
            }
        } catch (IOException e) {
            throw new AssertionError("no question bank: " + bank, e);
        }
    }

    /** Ids of the right options. */
    List<String> of(String stem) {
        List<String> key = byStem.get(plain(stem));
        if (key == null) {
            throw new AssertionError("no such question in the bank: " + stem);
        }
        return key;
    }

    private static String plain(Object text) {
        return String.valueOf(text).strip().replaceAll("\\s+", " ");
    }
}

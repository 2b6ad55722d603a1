package org.tongguan.questionbank.domain;

import static java.util.Map.entry;

import jakarta.json.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.QuestionText;

/** What differs in what two questions ask and accept, in words of whoever writes questions: several entries of a body are one thing to them. */
final class BodyChanges {
    static final String TYPE = "type";

    /** By the entries of a body's text. */
    static final Map<String, String> NAMES = Map.ofEntries(entry("options", "options"), entry("prompts", "options"), entry("targets", "options"),
            entry("entries", "options"), entry("key", "key"), entry("accepted", "key"), entry("units", "key"), entry("points", "key"),
            entry("regions", "key"), entry("checks", "key"), entry("rule", "rule"), entry("weights", "rule"), entry("allOrNothing", "rule"),
            entry("caseMatters", "rule"), entry("unitPenalty", "rule"), entry("criteria", "criteria"), entry("fewest", "fewest"),
            entry("model", "model"), entry("picture", "picture"), entry("width", "picture"), entry("height", "picture"),
            entry("template", "picture"), entry("format", "picture"), entry("parts", "parts"));

    private BodyChanges() {
    }

    /** Each once; the type alone for bodies of different types, which have nothing in common. */
    static List<String> between(Body before, Body after) {
        if (before.type() != after.type()) {
            return List.of(TYPE);
        }
        JsonObject one = QuestionText.object(before);
        JsonObject other = QuestionText.object(after);
        Set<String> changed = new LinkedHashSet<>();
        one.forEach((name, value) -> {
            if (!value.equals(other.get(name))) {
                changed.add(NAMES.getOrDefault(name, name));
            }
        });
        return List.copyOf(changed);
    }
}

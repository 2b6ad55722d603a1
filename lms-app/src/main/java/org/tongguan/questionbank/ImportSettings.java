package org.tongguan.questionbank;

import java.util.Map;
import java.util.Set;

/**
 * What a file may name, and what holds where it says nothing.
 *
 * @param competences that a question may name
 * @param lessons     of the course; empty lets every lesson pass
 * @param names       what people call competences and lessons, to their keys
 * @param competence  of questions that name none; one of {@code competences}
 * @param difficulty  of questions that name none
 */
public record ImportSettings(Set<String> competences, Set<String> lessons, Map<String, String> names, String competence, String difficulty) {
    public ImportSettings {
        competences = Set.copyOf(competences);
        lessons = Set.copyOf(lessons);
        names = Map.copyOf(names);
    }

    /** The key that a name stands for; the name itself when it stands for none. */
    public String keyOf(String name) {
        return names.getOrDefault(name, name);
    }
}

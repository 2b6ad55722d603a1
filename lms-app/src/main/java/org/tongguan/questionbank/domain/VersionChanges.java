package org.tongguan.questionbank.domain;

import java.util.ArrayList;
import java.util.List;
import org.tongguan.questionbank.Question;

/** What a version of a question changed against the one before. */
public final class VersionChanges {
    private VersionChanges() {
    }

    /** Names of the fields that differ, as in our own format; and of what is asked and accepted those that
     * {@link BodyChanges} tells apart. Texts stand under {@code questionbank.changed.<name>}. */
    public static List<String> between(Question before, Question after) {
        List<String> changed = new ArrayList<>();
        note(changed, "stem", before.stem(), after.stem());
        changed.addAll(BodyChanges.between(before.body(), after.body()));
        note(changed, "explanation", before.explanation(), after.explanation());
        note(changed, "competences", before.competences(), after.competences());
        note(changed, "difficulty", before.difficulty(), after.difficulty());
        note(changed, "lesson", before.lesson(), after.lesson());
        note(changed, "source", before.source(), after.source());
        note(changed, "media", before.media(), after.media());
        return changed;
    }

    private static void note(List<String> changed, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(name);
        }
    }
}

package org.tongguan.questionbank;

import java.time.Instant;
import java.util.List;

/**
 * A question with what became of it.
 *
 * @param number   of the current version, 1 for the first
 * @param versions the latest first
 * @param changes  of its status, the latest first
 * @param exams    that used it last, the latest first
 */
public record QuestionHistory(QuestionLine line, int number, Question question, List<Version> versions, List<Change> changes,
        List<QuestionFigures.InExam> exams) {
    /**
     * A version; papers may still hold it.
     *
     * @param by      the author's login; empty for content files
     * @param changed names of the fields that differ from the version before; empty for the first
     */
    public record Version(long id, int number, Instant at, String by, List<String> changed) {
        public Version {
            changed = List.copyOf(changed);
        }

        public Version with(List<String> fields) {
            return new Version(id, number, at, by, fields);
        }
    }

    /** Who set which status when. */
    public record Change(Instant at, String by, String what) {
    }

    public QuestionHistory {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        exams = List.copyOf(exams);
    }

    QuestionHistory with(QuestionLine known, List<QuestionFigures.InExam> used) {
        return new QuestionHistory(known, number, question, versions, changes, used);
    }
}

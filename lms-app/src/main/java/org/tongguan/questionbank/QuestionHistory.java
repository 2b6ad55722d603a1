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
     * @param by the author's login; empty for content files
     */
    public record Version(long id, int number, Instant at, String by) {
    }

    /** Who set which status when. */
    public record Change(Instant at, String by, String what) {
    }

    public QuestionHistory {
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
        exams = List.copyOf(exams);
    }

    QuestionHistory with(QuestionFigures figures, List<QuestionFigures.InExam> used) {
        return new QuestionHistory(line.with(figures), number, question, versions, changes, used);
    }
}

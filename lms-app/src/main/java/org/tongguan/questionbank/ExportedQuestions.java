package org.tongguan.questionbank;

import java.util.List;

/**
 * A file to give away.
 *
 * @param written how many questions it holds
 * @param losses  what did not go with them; {@link LossKind#QUESTION_TYPE} for a question that was left out
 */
public record ExportedQuestions(QuestionFormat format, byte[] content, int written, List<ImportedQuestions.Loss> losses) {
    public ExportedQuestions {
        losses = List.copyOf(losses);
    }
}

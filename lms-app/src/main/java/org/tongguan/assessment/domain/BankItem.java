package org.tongguan.assessment.domain;

import java.util.List;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionBank.HeldQuestion;
import org.tongguan.questionbank.QuestionBank.QuestionOutline;
import org.tongguan.questionbank.ResponseShape;

/**
 * What drawing a paper needs to know of a question in its current version.
 *
 * @param version id of the question version
 */
public record BankItem(long version, String competence, String difficulty, ResponseShape shape) {
    public static BankItem of(HeldQuestion held) {
        return new BankItem(held.version(), held.question().competence(), held.question().difficulty(), held.question().body().shape());
    }

    /** Without what there is to choose from; see {@link Paper#with}. */
    public static BankItem of(QuestionOutline outline) {
        return new BankItem(outline.version(), outline.competence(), outline.difficulty(), ResponseShape.of(outline.type(), List.of()));
    }

    public ItemType type() {
        return shape.type();
    }
}

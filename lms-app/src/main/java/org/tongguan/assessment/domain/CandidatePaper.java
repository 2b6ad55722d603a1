package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.assessment.PaperQuestion;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Question;

/** Turns a paper into what its candidate may see (A8). */
public final class CandidatePaper {
    private CandidatePaper() {
    }

    /** @param questions the paper's question versions by id */
    public static List<PaperQuestion> of(Paper paper, Map<Long, Question> questions) {
        return of(paper, paper.slots(section -> true), questions);
    }

    /** Some of its questions. */
    public static List<PaperQuestion> of(Paper paper, List<Integer> slots, Map<Long, Question> questions) {
        List<PaperQuestion> asked = new ArrayList<>();
        for (int slot : slots) {
            PaperItem place = paper.item(slot);
            Question question = questions.get(place.version());
            if (question == null) {
                throw new IllegalStateException("question version " + place.version() + " is gone");
            }
            asked.add(new PaperQuestion(slot, place.points(), Asked.of(question, place.shape())));
        }
        return asked;
    }
}

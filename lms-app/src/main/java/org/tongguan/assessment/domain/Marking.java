package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;

/** Marks a paper from its questions and the answers alone (A7), so that marking again gives the same. */
public final class Marking {
    private Marking() {
    }

    /**
     * @param questions the paper's question versions by id
     * @throws IllegalArgumentException when a question on the paper is missing
     */
    public static Marks mark(Paper paper, Collection<SavedAnswer> answers, Map<Long, Question> questions, WorkFiles files) {
        Map<Integer, Response> given = new HashMap<>();
        answers.forEach(answer -> given.put(answer.slot(), answer.response()));
        List<ItemMark> marks = new ArrayList<>();
        for (int slot = 1; slot <= paper.size(); slot++) {
            PaperItem item = paper.item(slot);
            Question question = questions.get(item.version());
            if (question == null) {
                throw new IllegalArgumentException("no question version " + item.version());
            }
            Response response = given.get(slot);
            Score score = response == null ? Score.NOTHING : question.body().score(response, files);
            marks.add(new ItemMark(slot, item.version(), question.competence(), score.points(item.points()), item.points()));
        }
        return new Marks(marks);
    }
}

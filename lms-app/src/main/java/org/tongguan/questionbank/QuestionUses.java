package org.tongguan.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What became of questions in exams. Provided by the slice that analyses them, which this one does not know. */
public interface QuestionUses {
    /** By question id, in one query; none for questions that were never used. */
    Map<Long, QuestionFigures> of(Collection<Long> questions);

    /** The exams that used a question, the latest first. */
    List<QuestionFigures.InExam> exams(long question, int most);
}

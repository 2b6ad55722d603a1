package org.tongguan.itemanalysis;

import java.util.Map;
import org.tongguan.assessment.ExamId;
import org.tongguan.shared.Bilingual;

/**
 * The analysis of an exam sat here.
 *
 * @param passPercent the cut score, 0 … 100
 * @param analysis    of no candidates when there is no attempt
 * @param questions   by the items' names
 * @param leftOut     attempts with another number of items or another maximum than most (rule I4)
 * @param capped      whether there were more attempts than are analysed at once, and only the latest ones counted
 */
public record ExamAnalysis(ExamId exam, Bilingual title, double passPercent, ExamAnalysisFilter filter, Analysis analysis,
        Map<String, QuestionText> questions, int leftOut, boolean capped) {
    /** Fewer candidates have nothing to compare. */
    public static final int ENOUGH = 2;
    /** The most attempts that are analysed at once. */
    public static final int MOST_ATTEMPTS = 200_000;

    public ExamAnalysis {
        questions = Map.copyOf(questions);
    }

    public boolean isEmpty() {
        return analysis.test().candidates() < ENOUGH;
    }
}

package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.Bilingual;

/**
 * A response in front of a marker, who does not learn whose it is.
 *
 * @param code   stands for the candidate
 * @param round  1 for the first marker
 * @param points what a full answer earns
 * @param model  an answer that would earn everything; may be empty
 */
public record MarkingTask(String code, ExamId exam, int round, Asked asked, Response response, BigDecimal points, List<MarkingLine> lines,
        Bilingual model) {
    public MarkingTask {
        lines = List.copyOf(lines);
    }
}

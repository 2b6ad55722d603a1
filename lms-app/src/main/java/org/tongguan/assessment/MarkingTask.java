package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.Bilingual;

/**
 * A response in front of a marker, who does not learn whose it is.
 *
 * @param code   stands for the candidate
 * @param round  1 for the first marker
 * @param points what a full answer earns
 * @param model  an answer that would earn everything, or the question's explanation; may be empty
 * @param models the same for the parts of a case that people mark, by part
 */
public record MarkingTask(String code, ExamId exam, int round, Asked asked, Response response, BigDecimal points, List<MarkingLine> lines,
        Bilingual model, Map<String, Bilingual> models) {
    public MarkingTask {
        lines = List.copyOf(lines);
        models = Map.copyOf(models);
    }
}

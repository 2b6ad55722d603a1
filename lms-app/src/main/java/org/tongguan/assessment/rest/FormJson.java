package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tongguan.assessment.DryRun;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.platform.files.SheetColumn;
import org.tongguan.questionbank.Question;

/** A fixed paper. @param form its letter */
public record FormJson(String form, BigDecimal points, List<PlaceJson> questions) {
    /** A question on it. @param section 0 on a paper without sections */
    public record PlaceJson(int slot, int section, String code, String type, BigDecimal points) {
    }

    static List<FormJson> of(DryRun run, ExamPlanService plans) {
        return run.papers().stream().map(paper -> {
            Map<Long, Question> questions = plans.questions(paper);
            return new FormJson(SheetColumn.letter(paper.number() - 1), paper.points(), IntStream.range(0, paper.places().size()).mapToObj(n -> {
                DryRun.Place place = paper.places().get(n);
                Question question = questions.get(place.version());
                return new PlaceJson(n + 1, place.section(), question.code(), question.type().key(), place.points());
            }).toList());
        }).toList();
    }
}

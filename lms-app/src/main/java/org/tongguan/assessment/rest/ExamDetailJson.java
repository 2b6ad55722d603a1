package org.tongguan.assessment.rest;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamDetail;
import org.tongguan.assessment.ExamMove;
import org.tongguan.assessment.ExamPlan.Shortfall;
import org.tongguan.assessment.ExamPlanJson;

/**
 * An exam with its plan.
 *
 * @param version to be sent back with a change
 * @param plan    without code, keys and names when the caller is not in charge
 * @param outdatedQuestions on the fixed papers of an announced exam: retired or corrected since these were drawn
 * @param moves   steps that its phase allows, for those in charge
 */
public record ExamDetailJson(ExamOverviewJson exam, long version, JsonObject plan, List<ShortfallJson> shortfalls, int outdatedQuestions,
        List<String> moves) {
    /** What the bank lacks. */
    public record ShortfallJson(String competence, String type, Optional<String> difficulty, int wanted, long held) {
        static ShortfallJson of(Shortfall lack) {
            return new ShortfallJson(lack.competence(), lack.type().key(), lack.difficulty(), lack.wanted(), lack.held());
        }
    }

    static ExamDetailJson of(ExamDetail detail) {
        return new ExamDetailJson(ExamOverviewJson.of(detail.overview()), detail.version(), ExamPlanJson.write(detail.plan()),
                detail.shortfalls().stream().map(ShortfallJson::of).toList(), detail.outdated(), detail.overview().fromFile() || !detail.inCharge() ? List.of()
                        : ExamMove.possible(detail.overview().phase()).stream().map(ExamMove::key).toList());
    }
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.MarkingLine;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/** What a marker gives percentages for. Their maxima come to 100; what needs no person is filled in and cannot be changed. */
public record MarkingRubric(List<MarkingLine> lines) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DECIMALS = 6;

    public MarkingRubric {
        lines = List.copyOf(lines);
    }

    public static MarkingRubric of(Body body, Response response) {
        if (body instanceof EssayBody essay) {
            return new MarkingRubric(essay.criteria().stream().map(line -> MarkingLine.open(line.id(), line.title(), line.percent())).toList());
        } else if (body instanceof PracticalBody task) {
            List<MarkingLine> lines = new ArrayList<>();
            for (int i = 0; i < task.checks().size(); i++) {
                lines.add(MarkingLine.open("check-" + (i + 1), task.checks().get(i).title(), task.checks().get(i).percent()));
            }
            return new MarkingRubric(lines);
        } else if (body instanceof CaseBody story && response instanceof Response.Parts given) {
            return new MarkingRubric(parts(story, given));
        }
        return new MarkingRubric(List.of(MarkingLine.open("all", Bilingual.of("整题", "Whole question"), ALL)));
    }

    private static List<MarkingLine> parts(CaseBody story, Response.Parts given) {
        BigDecimal whole = story.parts().stream().map(CaseBody.Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        return story.parts().stream().map(part -> {
            BigDecimal percent = part.points().multiply(ALL).divide(whole, 2, RoundingMode.HALF_UP);
            Score score = Optional.ofNullable(given.parts().get(part.id())).map(answer -> part.body().score(answer, WorkFiles.NONE))
                    .orElse(Score.NOTHING);
            return new MarkingLine(part.id(), part.stem(), percent, score.fraction().map(share -> share.multiply(percent)
                    .setScale(2, RoundingMode.HALF_UP)));
        }).toList();
    }

    /**
     * The fraction of the item's points that these marks come to.
     *
     * @param given percent by line
     * @throws DomainError {@code marking.incomplete} when a line is open, {@code marking.out-of-range}
     */
    public BigDecimal fraction(Map<String, BigDecimal> given) {
        BigDecimal sum = BigDecimal.ZERO;
        for (MarkingLine line : lines) {
            BigDecimal mark = line.fixed().orElse(given.get(line.id()));
            if (mark == null) {
                throw new DomainError(AssessmentError.MARKING_INCOMPLETE);
            }
            if (line.fixed().isEmpty() && (mark.signum() < 0 || mark.compareTo(line.percent()) > 0)) {
                throw new DomainError(AssessmentError.MARK_OUT_OF_RANGE, Map.of("maximum", line.percent().stripTrailingZeros().toPlainString()));
            }
            sum = sum.add(mark);
        }
        return sum.min(ALL).movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

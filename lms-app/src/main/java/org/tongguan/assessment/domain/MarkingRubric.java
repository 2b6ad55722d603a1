package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

/**
 * What a marker gives percentages for. Their maxima come to 100; what needs no person is filled in and cannot be changed. An essay has a line
 * for each criterion, also as a part of a case, where the line's id names the part as well.
 */
public record MarkingRubric(List<MarkingLine> lines) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal TENTHS = BigDecimal.TEN;
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
        List<BigDecimal> percents = shares(story.parts().stream().map(CaseBody.Part::points).toList(), ALL);
        List<MarkingLine> lines = new ArrayList<>();
        for (int i = 0; i < story.parts().size(); i++) {
            CaseBody.Part part = story.parts().get(i);
            BigDecimal percent = percents.get(i);
            Score score = Optional.ofNullable(given.parts().get(part.id())).map(answer -> part.body().score(answer, WorkFiles.NONE))
                    .orElse(Score.NOTHING);
            if (score.awaitsMarker() && part.body() instanceof EssayBody essay) {
                lines.addAll(criteria(part, essay, percent));
            } else {
                lines.add(new MarkingLine(part.id(), Optional.empty(), part.stem(), percent, score.fraction()
                        .map(share -> share.multiply(percent).setScale(2, RoundingMode.HALF_UP))));
            }
        }
        return lines;
    }

    private static List<MarkingLine> criteria(CaseBody.Part part, EssayBody essay, BigDecimal percent) {
        List<BigDecimal> percents = shares(essay.criteria().stream().map(EssayBody.Criterion::percent).toList(), percent);
        List<MarkingLine> lines = new ArrayList<>();
        for (int i = 0; i < percents.size(); i++) {
            EssayBody.Criterion criterion = essay.criteria().get(i);
            lines.add(new MarkingLine(part.id() + "/" + criterion.id(), Optional.of(part.stem()), criterion.title(), percents.get(i), Optional.empty()));
        }
        return lines;
    }

    /** What each of these weights gets of the whole, with two decimals; together they are the whole. */
    private static List<BigDecimal> shares(List<BigDecimal> weights, BigDecimal whole) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> shares = new ArrayList<>();
        BigDecimal weight = BigDecimal.ZERO;
        BigDecimal given = BigDecimal.ZERO;
        for (BigDecimal one : weights) {
            weight = weight.add(one);
            BigDecimal until = weight.multiply(whole).divide(all, 2, RoundingMode.HALF_UP);
            shares.add(until.subtract(given));
            given = until;
        }
        return shares;
    }

    /** What was given for the lines that people mark, and for no other. */
    public Map<String, BigDecimal> taken(Map<String, BigDecimal> given) {
        Map<String, BigDecimal> taken = new TreeMap<>();
        open().filter(line -> given.containsKey(line.id())).forEach(line -> taken.put(line.id(), given.get(line.id())));
        return taken;
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
            if (line.fixed().isEmpty() && (mark.signum() < 0 || mark.compareTo(line.percent()) > 0 || mark.scale() > DECIMALS)) {
                throw new DomainError(AssessmentError.MARK_OUT_OF_RANGE, Map.of("maximum", line.percent().stripTrailingZeros().toPlainString()));
            }
            sum = sum.add(mark);
        }
        return sum.min(ALL).movePointLeft(2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** The fraction of the item's points that people give or withhold; two markers can differ in no other. */
    public BigDecimal byPeople() {
        return sum(open().map(MarkingLine::percent)).movePointLeft(2);
    }

    /**
     * How many tenths of what people may give such a mark gave, 0 … 10. The machine's share, which all markers have in common, is left out:
     * it would make them look as if they agreed.
     *
     * @param fraction as of {@link #fraction}
     */
    public int tenths(BigDecimal fraction) {
        BigDecimal most = byPeople();
        if (most.signum() == 0) {
            return TENTHS.intValue();
        }
        BigDecimal fixed = sum(lines.stream().flatMap(line -> line.fixed().stream())).movePointLeft(2);
        return fraction.subtract(fixed).multiply(TENTHS).divide(most, 0, RoundingMode.HALF_UP).max(BigDecimal.ZERO).min(TENTHS).intValue();
    }

    private Stream<MarkingLine> open() {
        return lines.stream().filter(line -> line.fixed().isEmpty());
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

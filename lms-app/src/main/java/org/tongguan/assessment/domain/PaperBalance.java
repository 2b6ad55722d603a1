package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongguan.assessment.DryRun;
import org.tongguan.assessment.DryRun.Dimension;
import org.tongguan.assessment.DryRun.Kind;

/** Counts sample papers by section, competence, type and difficulty, and what they share. */
public final class PaperBalance {
    private PaperBalance() {
    }

    /** @param items the bank's questions by version */
    public static DryRun of(List<Paper> papers, Map<Long, BankItem> items) {
        Set<Kind> kinds = new TreeSet<>(Comparator.comparing(Kind::dimension).thenComparing(Kind::key));
        List<DryRun.Sample> samples = new ArrayList<>();
        for (Paper paper : papers) {
            Map<Kind, Integer> counts = new HashMap<>();
            paper.versions().stream().map(items::get).forEach(item -> List.of(new Kind(Dimension.COMPETENCE, item.competence()),
                    new Kind(Dimension.TYPE, item.type().key()), new Kind(Dimension.DIFFICULTY, item.difficulty()))
                    .forEach(kind -> counts.merge(kind, 1, Integer::sum)));
            paper.items().stream().filter(item -> item.section() > 0)
                    .forEach(item -> counts.merge(new Kind(Dimension.SECTION, Integer.toString(item.section())), 1, Integer::sum));
            kinds.addAll(counts.keySet());
            samples.add(new DryRun.Sample(samples.size() + 1, points(paper), counts, paper.items().stream()
                    .map(item -> new DryRun.Place(item.version(), item.section(), item.points())).toList()));
        }
        BigDecimal points = samples.isEmpty() ? BigDecimal.ZERO : samples.stream().map(DryRun.Sample::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add).divide(BigDecimal.valueOf(samples.size()), 2, RoundingMode.HALF_UP);
        return new DryRun(List.copyOf(kinds), samples, points, overlap(papers));
    }

    private static BigDecimal points(Paper paper) {
        return paper.items().stream().map(Paper.PaperItem::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Percent with one decimal; 100 for a single paper would say nothing, so it is 0. */
    private static BigDecimal overlap(List<Paper> papers) {
        int pairs = 0;
        double shared = 0;
        for (int a = 0; a < papers.size(); a++) {
            Set<Long> first = new HashSet<>(papers.get(a).versions());
            for (int b = a + 1; b < papers.size(); b++) {
                shared += papers.get(b).versions().stream().filter(first::contains).count() / (double) Math.max(1, papers.get(b).size());
                pairs++;
            }
        }
        return BigDecimal.valueOf(pairs == 0 ? 0 : 100 * shared / pairs).setScale(1, RoundingMode.HALF_UP);
    }
}

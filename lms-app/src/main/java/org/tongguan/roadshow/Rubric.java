package org.tongguan.roadshow;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * By what an entry is judged: categories of weighted criteria. One version of it; a changed file is another version.
 *
 * @param digest              SHA-256 of the source: which version
 * @param presentationMinutes how long a presentation may take
 */
public record Rubric(String key, String digest, Bilingual title, Scale scale, Trimming trimming, int presentationMinutes,
        List<Category> categories) {
    /** The weights of all criteria together (rule R1). */
    public static final int WHOLE_WEIGHT = 100;

    /** A group of criteria under one question. */
    public record Category(String key, Bilingual title, Bilingual help, List<Criterion> criteria) {
        public int weight() {
            return criteria.stream().mapToInt(Criterion::weight).sum();
        }
    }

    /**
     * What gets a score.
     *
     * @param weight  its part of 100
     * @param anchors what a low, a middle and a full score look like
     */
    public record Criterion(String key, int weight, Bilingual title, Bilingual help, List<Anchor> anchors) {
    }

    /** What an entry with this score looks like. */
    public record Anchor(BigDecimal score, Bilingual text) {
    }

    /** Which scores there are. */
    public record Scale(BigDecimal minimum, BigDecimal maximum, BigDecimal step) {
        public boolean allows(BigDecimal score) {
            return score.compareTo(minimum) >= 0 && score.compareTo(maximum) <= 0
                    && score.subtract(minimum).remainder(step).signum() == 0;
        }
    }

    /** How many of the highest and of the lowest totals are dropped. */
    public record Trimming(int highest, int lowest) {
    }

    public Rubric {
        categories = List.copyOf(categories);
    }

    /** In the order in which they are judged. */
    public List<Criterion> criteria() {
        return categories.stream().flatMap(category -> category.criteria().stream()).toList();
    }

    public Optional<Criterion> criterion(String criterionKey) {
        return criteria().stream().filter(criterion -> criterion.key().equals(criterionKey)).findFirst();
    }

    /** Rule R2, exact; a criterion without a score counts nothing yet. */
    public BigDecimal total(Map<String, BigDecimal> scores) {
        BigDecimal sum = criteria().stream().filter(criterion -> scores.containsKey(criterion.key()))
                .map(criterion -> scores.get(criterion.key()).multiply(BigDecimal.valueOf(criterion.weight())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.movePointLeft(2);
    }
}

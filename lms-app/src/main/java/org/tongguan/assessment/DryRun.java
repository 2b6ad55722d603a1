package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Sample papers of a blueprint and how they are balanced.
 *
 * @param kinds          what is counted, in the order of the table
 * @param papers         one line for each sample paper
 * @param points         full points of a paper, mean over the samples
 * @param overlapPercent share of questions that two of them have in common, mean over all pairs
 */
public record DryRun(List<Kind> kinds, List<Sample> papers, BigDecimal points, BigDecimal overlapPercent) {
    /** What a question is counted under. */
    public enum Dimension {
        SECTION, COMPETENCE, TYPE, DIFFICULTY
    }

    /** One value of a dimension. */
    public record Kind(Dimension dimension, String key) {
    }

    /** A place on a paper. @param section 0 on a paper without sections */
    public record Place(long version, int section, BigDecimal points) {
    }

    /** @param counts questions of each kind */
    public record Sample(int number, BigDecimal points, Map<Kind, Integer> counts, List<Place> places) {
        public Sample {
            counts = Map.copyOf(counts);
            places = List.copyOf(places);
        }

        public int count(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }
    }

    public DryRun {
        kinds = List.copyOf(kinds);
        papers = List.copyOf(papers);
    }
}

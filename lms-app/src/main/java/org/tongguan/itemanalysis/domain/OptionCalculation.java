package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.tongguan.itemanalysis.OptionStatistics;

/** Who chose which option of one item: the distractor table. With several right options a candidate counts at each one chosen. */
final class OptionCalculation {
    private final ItemScores item;
    private final Choices choices;
    private final double[] totals;
    private final RankGroups ranks;

    OptionCalculation(ItemScores item, Choices choices, double[] totals, RankGroups ranks) {
        this.item = item;
        this.choices = choices;
        this.totals = totals;
        this.ranks = ranks;
    }

    /** Each option in its order, then those who chose nothing. */
    List<OptionStatistics> options() {
        List<OptionStatistics> table = new ArrayList<>();
        for (String option : choices.options()) {
            table.add(row(option));
        }
        table.add(row(OptionStatistics.NONE));
        return table;
    }

    private OptionStatistics row(String option) {
        boolean[] chosen = new boolean[choices.responses().size()];
        for (int i = 0; i < chosen.length; i++) {
            Set<String> response = choices.responses().get(i);
            chosen[i] = option.equals(OptionStatistics.NONE) ? response.isEmpty() : response.contains(option);
        }
        int count = 0;
        double sum = 0;
        for (int i = 0; i < item.size(); i++) {
            if (chosen[choices.given()[i]]) {
                count++;
                sum += totals[i];
            }
        }
        boolean compared = ranks.areDistinct();
        return new OptionStatistics(option, choices.right().contains(option), count,
                item.size() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * count / item.size()),
                compared ? share(chosen, ranks.upper()) : OptionalDouble.empty(),
                compared ? share(chosen, ranks.lower()) : OptionalDouble.empty(),
                count == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count));
    }

    private OptionalDouble share(boolean[] chosen, RankGroups.Group group) {
        double of = 0;
        double all = 0;
        for (int i = 0; i < item.size(); i++) {
            double weight = ranks.weight(group, item.candidate(i));
            all += weight;
            of += chosen[choices.given()[i]] ? weight : 0;
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100 * of / all);
    }
}

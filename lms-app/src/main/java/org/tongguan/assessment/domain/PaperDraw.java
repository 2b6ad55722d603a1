package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.tongguan.assessment.domain.Paper.PaperItem;

/**
 * Draws a paper by its blueprint: per row without replacement, then the questions and the options of each are shuffled (true or false
 * keeps its order). The same bank and the same sequence of random numbers give the same paper.
 */
public final class PaperDraw {
    private final Random random;

    /** @param random secure for real papers, seeded in tests */
    public PaperDraw(Random random) {
        this.random = random;
    }

    /** @throws IllegalStateException when the bank cannot meet the blueprint, which loading the bank has ruled out */
    public Paper draw(Blueprint blueprint, List<BankItem> bank) {
        List<BankItem> left = new ArrayList<>(bank);
        Collections.shuffle(left, random);
        List<PaperItem> drawn = new ArrayList<>();
        for (Blueprint.Row row : pickyFirst(blueprint.rows())) {
            List<BankItem> taken = left.stream().filter(row::fits).limit(row.count()).toList();
            if (taken.size() < row.count()) {
                throw new IllegalStateException("the bank holds " + taken.size() + " questions for " + row);
            }
            left.removeAll(taken);
            taken.forEach(item -> drawn.add(new PaperItem(item.version(), row.points(), item.shape().shuffled(random))));
        }
        Collections.shuffle(drawn, random);
        return new Paper(drawn);
    }

    /** Rows for one difficulty draw before those for any, which would otherwise take what only the former can use. */
    private static List<Blueprint.Row> pickyFirst(List<Blueprint.Row> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> row.difficulty().isEmpty())).toList();
    }
}

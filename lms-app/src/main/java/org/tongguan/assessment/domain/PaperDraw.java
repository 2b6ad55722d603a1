package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tongguan.assessment.ItemType;
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
        List<BankItem> drawn = new ArrayList<>();
        for (Blueprint.Row row : blueprint.rows()) {
            List<BankItem> taken = left.stream().filter(item -> row.fits(item.competence(), item.type())).limit(row.count()).toList();
            if (taken.size() < row.count()) {
                throw new IllegalStateException("the bank holds " + taken.size() + " questions for " + row);
            }
            left.removeAll(taken);
            drawn.addAll(taken);
        }
        Collections.shuffle(drawn, random);
        return new Paper(drawn.stream().map(item -> new PaperItem(item.version(), item.type(), order(item))).toList());
    }

    private List<String> order(BankItem item) {
        List<String> order = new ArrayList<>(item.optionIds());
        if (item.type() != ItemType.TRUE_FALSE) {
            Collections.shuffle(order, random);
        }
        return order;
    }
}

package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.tongguan.assessment.domain.Paper.PaperItem;

/**
 * Draws a paper by its blueprint: per row without replacement, then the questions of each section and the options of each question
 * are shuffled (true or false keeps its order). The same bank and the same sequence of random numbers give the same paper.
 */
public final class PaperDraw {
    private final Random random;

    /** @param random secure for real papers, seeded in tests */
    public PaperDraw(Random random) {
        this.random = random;
    }

    /** @throws IllegalStateException when the bank cannot meet the blueprint, which loading the bank or opening the exam has ruled out */
    public Paper draw(Blueprint blueprint, List<BankItem> bank) {
        return draw(blueprint, bank, true);
    }

    /** @param shuffle false keeps the blueprint's order of rows, the bank's order of questions and each question's order of options */
    public Paper draw(Blueprint blueprint, List<BankItem> bank, boolean shuffle) {
        List<BankItem> mixed = new ArrayList<>(bank);
        Collections.shuffle(mixed, random);
        Allocation allocation = Allocation.of(blueprint.rows(), mixed);
        List<PaperItem> drawn = new ArrayList<>();
        for (int n = 0; n < blueprint.rows().size(); n++) {
            Blueprint.Row row = blueprint.rows().get(n);
            List<BankItem> taken = new ArrayList<>(allocation.items(n));
            if (taken.size() < row.count()) {
                throw new IllegalStateException("the bank holds " + taken.size() + " questions for " + row);
            }
            if (!shuffle) {
                taken.sort(Comparator.comparingLong(BankItem::version));
            }
            int section = blueprint.section(n);
            taken.forEach(item -> drawn.add(new PaperItem(item.version(), row.points(), shuffle ? item.shape().shuffled(random) : item.shape(), section)));
        }
        return new Paper(shuffle ? mixed(drawn) : drawn);
    }

    /** The same questions in an own order within their sections. */
    public Paper shuffled(Paper form) {
        List<PaperItem> items = new ArrayList<>();
        form.items().forEach(item -> items.add(new PaperItem(item.version(), item.points(), item.shape().shuffled(random), item.section())));
        return new Paper(mixed(items));
    }

    private List<PaperItem> mixed(List<PaperItem> items) {
        Map<Integer, List<PaperItem>> sections = new TreeMap<>();
        items.forEach(item -> sections.computeIfAbsent(item.section(), section -> new ArrayList<>()).add(item));
        sections.values().forEach(section -> Collections.shuffle(section, random));
        return sections.values().stream().flatMap(List::stream).toList();
    }
}

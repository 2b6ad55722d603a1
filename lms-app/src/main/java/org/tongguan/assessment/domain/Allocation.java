package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives each row of a blueprint questions of its kind, none twice. Rows may overlap (any difficulty, any competence), so taking the first
 * that fits is not enough: a row that finds nothing free may have another row move to a different question. This is the method of augmenting
 * paths for bipartite matching (Kuhn 1955), which fills as many places as can be filled at all.
 */
final class Allocation {
    private static final int FREE = -1;

    private final List<Blueprint.Row> rows;
    private final List<BankItem> bank;
    private final int[] owner;

    private Allocation(List<Blueprint.Row> rows, List<BankItem> bank) {
        this.rows = rows;
        this.bank = bank;
        this.owner = new int[bank.size()];
        Arrays.fill(owner, FREE);
    }

    /** Rows with fewer conditions come last, so that in a shortfall they are the ones named. Earlier questions of the bank are preferred. */
    static Allocation of(List<Blueprint.Row> rows, List<BankItem> bank) {
        Allocation allocation = new Allocation(rows, bank);
        IntStream.range(0, rows.size()).boxed().sorted(Comparator.comparingInt(row -> rows.get(row).openness())).forEach(row -> {
            int left = rows.get(row).count();
            while (left > 0 && allocation.place(row, new boolean[rows.size()])) {
                left--;
            }
        });
        return allocation;
    }

    /** The questions of a row in the bank's order; fewer than it wants when the bank cannot give more. */
    List<BankItem> items(int row) {
        List<BankItem> items = new ArrayList<>();
        for (int item = 0; item < owner.length; item++) {
            if (owner[item] == row) {
                items.add(bank.get(item));
            }
        }
        return items;
    }

    private boolean place(int row, boolean[] asked) {
        asked[row] = true;
        for (int item = 0; item < owner.length; item++) {
            if (owner[item] == FREE && rows.get(row).fits(bank.get(item))) {
                owner[item] = row;
                return true;
            }
        }
        for (int item = 0; item < owner.length; item++) {
            if (rows.get(row).fits(bank.get(item)) && !asked[owner[item]] && place(owner[item], asked)) {
                owner[item] = row;
                return true;
            }
        }
        return false;
    }
}

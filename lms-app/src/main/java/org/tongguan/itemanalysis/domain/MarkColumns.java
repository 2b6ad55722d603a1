package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tongguan.itemanalysis.NaturalOrder;
import org.tongguan.itemanalysis.QuestionText;
import org.tongguan.shared.Bilingual;

/** Turns a table of marks into columns: those of one form of the paper only. */
final class MarkColumns {
    private static final int OTHER_FORM = -1;

    private final MarkTable table;
    private final MarkTable.Form form;
    private final int[] rows;
    private final int[] lengths;

    MarkColumns(MarkTable table, MarkTable.Form form) {
        this.table = table;
        this.form = form;
        this.rows = rows();
        this.lengths = new int[table.columns().size()];
        for (int entry = 0; entry < table.size(); entry++) {
            lengths[table.column(entry)] += rows[table.candidate(entry)] == OTHER_FORM ? 0 : 1;
        }
    }

    Scores scores(Map<Long, BankQuestion> questions) {
        Map<Integer, BankQuestion> byNumber = new TreeMap<>();
        table.columns().forEach((column, number) -> byNumber.put(number,
                questions.getOrDefault(column.version(), unknown(column.version()))));
        List<Integer> order = byNumber.keySet().stream().filter(number -> lengths[number] > 0)
                .sorted(Comparator.comparing(number -> byNumber.get(number).name(), NaturalOrder.INSTANCE)).toList();
        Map<Integer, ItemScores> columns = columns(byNumber);
        List<ItemScores> items = new ArrayList<>();
        order.forEach(number -> items.add(columns.get(number)));
        boolean complete = items.size() == form.items() && items.stream().allMatch(item -> item.size() == form.candidates());
        return complete ? Scores.complete(items, form.candidates()) : Scores.drawn(items, places(), form.maximum());
    }

    /** Places of candidates in the columns. */
    private int[] rows() {
        int[] items = new int[table.candidates()];
        double[] maxima = new double[table.candidates()];
        for (int entry = 0; entry < table.size(); entry++) {
            items[table.candidate(entry)]++;
            maxima[table.candidate(entry)] += table.maximum(table.column(entry));
        }
        int[] places = new int[items.length];
        int next = 0;
        for (int i = 0; i < items.length; i++) {
            boolean fits = items[i] == form.items() && Math.abs(maxima[i] - form.maximum()) < 1e-6;
            places[i] = fits ? next++ : OTHER_FORM;
        }
        return places;
    }

    private Map<Integer, ItemScores> columns(Map<Integer, BankQuestion> questions) {
        int[][] candidates = new int[lengths.length][];
        double[][] scores = new double[lengths.length][];
        short[][] given = new short[lengths.length][];
        for (int number = 0; number < lengths.length; number++) {
            candidates[number] = new int[lengths[number]];
            scores[number] = new double[lengths[number]];
            given[number] = new short[lengths[number]];
        }
        int[] filled = new int[lengths.length];
        for (int entry = 0; entry < table.size(); entry++) {
            int row = rows[table.candidate(entry)];
            int number = table.column(entry);
            if (row != OTHER_FORM) {
                candidates[number][filled[number]] = row;
                scores[number][filled[number]] = table.points(entry);
                given[number][filled[number]++] = table.response(entry);
            }
        }
        Map<Integer, ItemScores> columns = new TreeMap<>();
        questions.forEach((number, question) -> columns.put(number, new ItemScores(question.name(), table.maximum(number),
                candidates[number], scores[number], choices(question, given[number]))));
        return columns;
    }

    private @Nullable Choices choices(BankQuestion question, short[] given) {
        return question.options().isEmpty() ? null : new Choices(question.options(), question.key(), table.responses(), given);
    }

    private List<double[]> places() {
        Map<Integer, double[]> places = new TreeMap<>();
        TreeSet<Integer> slots = new TreeSet<>();
        for (int entry = 0; entry < table.size(); entry++) {
            if (rows[table.candidate(entry)] != OTHER_FORM) {
                slots.add(table.slot(entry));
            }
        }
        slots.forEach(slot -> places.put(slot, new double[form.candidates()]));
        for (int entry = 0; entry < table.size(); entry++) {
            int row = rows[table.candidate(entry)];
            double[] place = places.get(table.slot(entry));
            if (row != OTHER_FORM && place != null) {
                place[row] = table.points(entry);
            }
        }
        return List.copyOf(places.values());
    }

    private static BankQuestion unknown(long version) {
        return new BankQuestion("#" + version, new QuestionText(Bilingual.of("", ""), Map.of()), List.of(), Set.of());
    }
}

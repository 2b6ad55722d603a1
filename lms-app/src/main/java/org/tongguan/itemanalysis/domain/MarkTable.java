package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks of attempts as they come from the database, in no particular order, 18 bytes each; made into columns afterwards. */
public final class MarkTable {
    /** Beyond it a response counts as none; single questions have at most a few hundred different ones. */
    private static final int MOST_RESPONSES = 30_000;
    private static final double GRAIN = 1e6;

    private final Map<Long, Integer> attempts = new HashMap<>();
    private final Map<Column, Integer> columns = new HashMap<>();
    private final List<Double> maxima = new ArrayList<>();
    private final Map<String, Short> responseNumbers = new HashMap<>();
    private final List<Set<String>> responses = new ArrayList<>(List.of(Set.of()));
    private int[] candidate = new int[1024];
    private int[] column = new int[1024];
    private short[] slot = new short[1024];
    private short[] response = new short[1024];
    private double[] points = new double[1024];
    private int size;

    /** A version of a question that earns as much; if it once earned more or less, that is another column. */
    record Column(long version, double maximum) {
    }

    /** Number of items and maximum of a paper, and how many have such a paper. */
    public record Form(int items, double maximum, int candidates) {
    }

    /** @param choice the stored response of a question with options; null for none */
    public void add(long attemptId, int slotNumber, long versionId, double mark, double maximum, @Nullable String choice) {
        if (size == candidate.length) {
            int more = size + size / 2;
            candidate = Arrays.copyOf(candidate, more);
            column = Arrays.copyOf(column, more);
            slot = Arrays.copyOf(slot, more);
            response = Arrays.copyOf(response, more);
            points = Arrays.copyOf(points, more);
        }
        candidate[size] = attempts.computeIfAbsent(attemptId, id -> attempts.size());
        column[size] = columns.computeIfAbsent(new Column(versionId, maximum), fresh -> {
            maxima.add(maximum);
            return maxima.size() - 1;
        });
        slot[size] = (short) slotNumber;
        points[size] = mark;
        response[size] = choice == null ? 0 : number(choice);
        size++;
    }

    private short number(String choice) {
        Short known = responseNumbers.get(choice);
        if (known == null) {
            Set<String> options = ChoiceText.options(choice);
            known = options.isEmpty() || responses.size() == MOST_RESPONSES ? 0 : (short) responses.size();
            if (known > 0) {
                responses.add(options);
            }
            responseNumbers.put(choice, known);
        }
        return known;
    }

    public int candidates() {
        return attempts.size();
    }

    public Set<Long> versions() {
        return columns.keySet().stream().map(Column::version).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The one that most candidates have; of equally frequent ones the larger. */
    public Form mostFrequentForm() {
        int[] items = new int[attempts.size()];
        double[] sums = new double[attempts.size()];
        for (int i = 0; i < size; i++) {
            items[candidate[i]]++;
            sums[candidate[i]] += maxima.get(column[i]);
        }
        Map<List<Double>, Integer> counts = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            counts.merge(List.of((double) items[i], Math.rint(sums[i] * GRAIN) / GRAIN), 1, Integer::sum);
        }
        Form most = new Form(0, 0, 0);
        for (Map.Entry<List<Double>, Integer> each : counts.entrySet()) {
            Form form = new Form(each.getKey().get(0).intValue(), each.getKey().get(1), each.getValue());
            if (form.candidates() > most.candidates() || form.candidates() == most.candidates() && form.maximum() > most.maximum()) {
                most = form;
            }
        }
        return most;
    }

    /** The columns of those whose paper has this form, items in the order of their names. */
    public Scores scores(Form form, Map<Long, BankQuestion> questions) {
        return new MarkColumns(this, form).scores(questions);
    }

    int size() {
        return size;
    }

    int candidate(int entry) {
        return candidate[entry];
    }

    int column(int entry) {
        return column[entry];
    }

    int slot(int entry) {
        return slot[entry];
    }

    short response(int entry) {
        return response[entry];
    }

    double points(int entry) {
        return points[entry];
    }

    double maximum(int number) {
        return maxima.get(number);
    }

    Map<Column, Integer> columns() {
        return columns;
    }

    List<Set<String>> responses() {
        return responses;
    }
}

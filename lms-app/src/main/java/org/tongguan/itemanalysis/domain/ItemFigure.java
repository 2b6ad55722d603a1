package org.tongguan.itemanalysis.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemFlag;

/**
 * What the bank keeps of a question's version from one exam.
 *
 * @param candidates     who was analysed
 * @param facility       percent
 * @param discrimination percent
 * @param flags          the gravest first
 */
public record ItemFigure(int candidates, OptionalDouble facility, OptionalDouble discrimination, List<ItemFlag.Kind> flags) {
    /** Of a version that was used and not analysed. */
    public static final ItemFigure NONE = new ItemFigure(0, OptionalDouble.empty(), OptionalDouble.empty(), List.of());

    public ItemFigure {
        flags = List.copyOf(flags);
    }

    /**
     * By version. A version with several maxima counts once, weighted by candidates. Two banks may use one code: a name that two versions share
     * tells about neither.
     */
    public static Map<Long, ItemFigure> of(Analysis analysis, Map<Long, BankQuestion> asked) {
        Map<String, List<Long>> versions = new HashMap<>();
        asked.forEach((version, question) -> versions.computeIfAbsent(question.name(), first -> new ArrayList<>()).add(version));
        Map<Long, List<AnalysedItem>> items = new LinkedHashMap<>();
        analysis.items().forEach(item -> {
            List<Long> named = versions.getOrDefault(item.statistics().name(), List.of());
            if (named.size() == 1) {
                items.computeIfAbsent(named.get(0), first -> new ArrayList<>()).add(item);
            }
        });
        Map<Long, ItemFigure> figures = new LinkedHashMap<>();
        items.forEach((version, each) -> figures.put(version, together(each)));
        return figures;
    }

    private static ItemFigure together(List<AnalysedItem> items) {
        return new ItemFigure(items.stream().mapToInt(item -> item.statistics().candidates()).sum(),
                weighted(items.stream().filter(item -> item.statistics().facility().isPresent()).toList(),
                        item -> item.statistics().facility().getAsDouble()),
                weighted(items.stream().filter(item -> item.statistics().discriminationIndex().isPresent()).toList(),
                        item -> item.statistics().discriminationIndex().getAsDouble()),
                items.stream().flatMap(item -> item.flags().stream()).map(ItemFlag::kind).distinct().sorted(Comparator.naturalOrder()).toList());
    }

    private static OptionalDouble weighted(List<AnalysedItem> items, ToDoubleFunction<AnalysedItem> figure) {
        double weights = items.stream().mapToDouble(item -> item.statistics().candidates()).sum();
        return weights == 0 ? OptionalDouble.empty()
                : OptionalDouble.of(items.stream().mapToDouble(item -> figure.applyAsDouble(item) * item.statistics().candidates()).sum() / weights);
    }
}

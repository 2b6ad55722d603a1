package org.tongguan.itemanalysis.rest;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.OptionStatistics;
import org.tongguan.itemanalysis.TestStatistics;
import org.tongguan.platform.i18n.Texts;

/**
 * An analysis as JSON. Numbers are not rounded; what is undefined is null. Marks are in points; {@code facilityIndex}, both weights,
 * {@code discriminationIndex}, {@code discriminativeEfficiency}, {@code errorRatio} and shares are percentages; correlations,
 * {@code upperLowerDiscrimination}, {@code coefficientOfInternalConsistency} and {@code alphaIfItemDeleted} are numbers up to 1. Sentences of
 * flags are in the language that the caller accepts.
 *
 * @param distribution candidates by total, in twentieths of the maximum, lowest first
 * @param fewCandidates whether there are so few (below 30) that every figure may be chance
 */
public record AnalysisJson(Test test, List<Item> items, List<Bin> distribution, boolean fewCandidates) {
    /** The test as a whole. */
    @JsonbNillable
    public record Test(int candidates, int items, double maximum, @Nullable Double mean, @Nullable Double median,
            @Nullable Double standardDeviation, @Nullable Double skewness, @Nullable Double kurtosis,
            @Nullable Double coefficientOfInternalConsistency, String consistencyFormula, @Nullable Double errorRatio,
            @Nullable Double standardErrorOfMeasurement) {
        static Test of(TestStatistics test) {
            return new Test(test.candidates(), test.items(), test.maximum(), number(test.mean()), number(test.median()),
                    number(test.standardDeviation()), number(test.skewness()), number(test.kurtosis()), number(test.consistency()),
                    test.formula().key(), number(test.errorRatio()), number(test.errorOfMeasurement()));
        }
    }

    /**
     * One item.
     *
     * @param position  of its column, from 1
     * @param fifths    facility index in each fifth of the candidates by total, lowest first
     * @param options   the distractor table; empty when only marks are known
     */
    @JsonbNillable
    public record Item(int position, String name, double maximum, int candidates, @Nullable Double mean, @Nullable Double standardDeviation,
            @Nullable Double facilityIndex, @Nullable Double intendedWeight, @Nullable Double effectiveWeight,
            @Nullable Double discriminationIndex, @Nullable Double discriminativeEfficiency, @Nullable Double upperLowerDiscrimination,
            @Nullable Double itemRestCorrelation, @Nullable Double itemTotalCorrelation, @Nullable Double pointBiserial,
            @Nullable Double alphaIfItemDeleted, List<@Nullable Double> fifths, List<Option> options, List<Flag> flags) {
        static Item of(AnalysedItem analysed, Locale locale) {
            ItemStatistics item = analysed.statistics();
            List<@Nullable Double> fifths = new ArrayList<>();
            item.fifths().forEach(fifth -> fifths.add(number(fifth)));
            return new Item(item.position(), item.name(), item.maximum(), item.candidates(), number(item.mean()),
                    number(item.standardDeviation()), number(item.facility()), number(item.intendedWeight()), number(item.effectiveWeight()),
                    number(item.discriminationIndex()), number(item.discriminativeEfficiency()), number(item.upperLower()),
                    number(item.itemRest()), number(item.itemTotal()), number(item.pointBiserial()), number(item.alphaIfDeleted()), fifths,
                    item.options().stream().map(Option::of).toList(),
                    analysed.flags().stream().map(flag -> Flag.of(flag, locale)).toList());
        }
    }

    /** One option; {@code option} is empty for those who chose nothing. */
    @JsonbNillable
    public record Option(String option, boolean right, int chosenBy, @Nullable Double share, @Nullable Double upperShare,
            @Nullable Double lowerShare, @Nullable Double meanTotal) {
        static Option of(OptionStatistics option) {
            return new Option(option.option(), option.right(), option.chosenBy(), number(option.share()), number(option.upper()),
                    number(option.lower()), number(option.meanTotal()));
        }
    }

    /** A doubt: a stable code, its severity ({@code serious}, {@code warning} or {@code note}), and sentences for people. */
    public record Flag(String code, String severity, String title, String meaning, String advice) {
        static Flag of(ItemFlag flag, Locale locale) {
            String key = "item-analysis.flag." + flag.kind().key();
            return new Flag(flag.kind().key(), flag.kind().severity().name().toLowerCase(Locale.ROOT), Texts.text(locale, key),
                    Texts.text(locale, key + ".meaning", flag.values()), Texts.text(locale, key + ".advice", flag.values()));
        }
    }

    /** Totals from {@code from} up to, not including, {@code to}; the last bin holds the maximum too. */
    public record Bin(double from, double to, int candidates) {
    }

    static AnalysisJson of(Analysis analysis, Locale locale) {
        List<Bin> bins = new ArrayList<>();
        double maximum = analysis.test().maximum();
        for (int bin = 0; bin < analysis.distribution().size(); bin++) {
            bins.add(new Bin(maximum * bin / Analysis.BINS, maximum * (bin + 1) / Analysis.BINS, analysis.distribution().get(bin)));
        }
        return new AnalysisJson(Test.of(analysis.test()), analysis.items().stream().map(item -> Item.of(item, locale)).toList(), bins,
                analysis.isOfFew());
    }

    private static @Nullable Double number(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}

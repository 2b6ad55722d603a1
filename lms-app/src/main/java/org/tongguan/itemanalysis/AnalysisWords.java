package org.tongguan.itemanalysis;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tongguan.platform.i18n.Texts;

/** How figures are put into words, the same on the screen and in the export. */
public final class AnalysisWords {
    private static final double GOOD_CONSISTENCY = 0.75;
    private static final double WEAK_CONSISTENCY = 0.64;

    private AnalysisWords() {
    }

    /** With so many decimals; a dash when it is undefined. */
    public static String number(Locale locale, OptionalDouble figure, int decimals) {
        if (figure.isEmpty()) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(figure.getAsDouble() + 0.0).replaceFirst("^-(?=[0.,]*$)", "");
    }

    /** Points with as many decimals as they need, two at most. */
    public static String points(Locale locale, OptionalDouble figure) {
        if (figure.isEmpty()) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(figure.getAsDouble());
    }

    /** Of a figure that counts percent, with one decimal. */
    public static String percent(Locale locale, OptionalDouble figure) {
        return figure.isEmpty() ? "–" : number(locale, figure, 1) + "%";
    }

    /**
     * What a coefficient of internal consistency means: above 75 % is satisfactory, below 64 % the test as a whole is not (Moodle: Quiz statistics
     * report, after the Open University's iCMA project).
     */
    public static String consistency(Locale locale, OptionalDouble consistency) {
        String key = consistency.isEmpty() ? "undefined" : consistency.getAsDouble() < 0 ? "negative"
                : consistency.getAsDouble() >= GOOD_CONSISTENCY ? "good" : consistency.getAsDouble() >= WEAK_CONSISTENCY ? "fair" : "weak";
        return Texts.text(locale, "item-analysis.consistency." + key);
    }

    public static String flag(Locale locale, ItemFlag flag) {
        return Texts.text(locale, "item-analysis.flag." + flag.kind().key());
    }

    public static String meaning(Locale locale, ItemFlag flag) {
        return Texts.text(locale, "item-analysis.flag." + flag.kind().key() + ".meaning", flag.values());
    }

    public static String advice(Locale locale, ItemFlag flag) {
        return Texts.text(locale, "item-analysis.flag." + flag.kind().key() + ".advice", flag.values());
    }

    /** An option's letter as a person sees it; a dash for those who chose nothing. */
    public static String option(Locale locale, String option) {
        return switch (option) {
            case OptionStatistics.NONE -> Texts.text(locale, "item-analysis.option.none");
            case "true", "false" -> Texts.text(locale, "item-analysis.option." + option);
            default -> option.toUpperCase(Locale.ROOT);
        };
    }
}

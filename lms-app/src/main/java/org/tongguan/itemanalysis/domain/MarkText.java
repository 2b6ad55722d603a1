package org.tongguan.itemanalysis.domain;

import java.util.regex.Pattern;

/** How a mark is written: a decimal number with a point, such as {@code 1}, {@code 0.5}, {@code -0.25} or {@code 1e-3}. */
final class MarkText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,15}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][+-]?\\d{1,2})?");
    /** Far more than any test awards, and still exact to a hundredth in sums of a thousand. */
    private static final double MOST = 1e12;
    /** A spreadsheet would run a cell that begins so (OWASP, CSV injection). */
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private MarkText() {
    }

    /** NaN when the text is no such number. */
    static double number(String text) {
        if (text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '9') {
            return text.charAt(0) - '0';
        }
        double number = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        return Math.abs(number) <= MOST ? number : Double.NaN;
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }
}

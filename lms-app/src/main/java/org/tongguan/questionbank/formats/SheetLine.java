package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.Decimals;

/** A line of an answer cell: what it earns in front of it, as in {@code 50%：OCR}; everything when nothing stands there. */
record SheetLine(BigDecimal percent, String text) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Pattern WEIGHED = Pattern.compile("^(\\d{1,3}(?:\\.\\d+)?)\\s*[%\uFF05]\\s*[:\uFF1A]\\s*(.*)$");

    static SheetLine of(String line) {
        Matcher weighed = WEIGHED.matcher(line);
        return weighed.matches() ? new SheetLine(Decimals.of(weighed.group(1)), weighed.group(2).strip()) : new SheetLine(ALL, line);
    }

    static String write(BigDecimal percent, String text) {
        return percent.compareTo(ALL) == 0 && !WEIGHED.matcher(text).matches() ? text : always(percent, text);
    }

    static String always(BigDecimal percent, String text) {
        return percent.toPlainString() + "%\uFF1A" + text;
    }
}

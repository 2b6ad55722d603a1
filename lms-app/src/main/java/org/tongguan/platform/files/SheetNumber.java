package org.tongguan.platform.files;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/**
 * Numbers of a spreadsheet as people see them. A cell keeps a binary number of double precision, written down with 17 digits; programs show 15
 * of them (1.1 is saved as 1.1000000000000001). Their exponents are bounded before anything computes with them or writes them out.
 *
 * @see <a href="https://learn.microsoft.com/en-us/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result">Floating-point
 *     arithmetic may give inaccurate results in Excel</a>
 */
public final class SheetNumber {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    /** The exponents of double precision reach from -324 to 308. */
    private static final int FARTHEST = 324;
    private static final int LONGEST = 400;
    private static final int PERCENT_DIGITS = 2;
    /** Text in quotes or after a backslash, colours and conditions. */
    private static final Pattern UNREAD = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]");
    private static final Pattern OF_A_DATE = Pattern.compile("[ymdhsYMDHS\u5E74\u6708\u65E5]");

    private SheetNumber() {
    }

    /** Empty for what is no number or none of double precision. @param text as saved in a cell */
    public static Optional<BigDecimal> of(String text) {
        String bare = text.strip();
        if (bare.isEmpty() || bare.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return rounded(new BigDecimal(bare));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Without exponent and closing zeros; as given, if it is no number of double precision. */
    public static String text(BigDecimal saved) {
        return rounded(saved).map(number -> number.stripTrailingZeros().toPlainString()).orElseGet(saved::toString);
    }

    /** What a cell with a number shows, its decimal places aside; empty for a date or a time, whose number nobody sees. */
    public static Optional<String> shown(Cell cell) {
        String format = cell.getDataFormatString() == null ? "" : UNREAD.matcher(cell.getDataFormatString()).replaceAll("");
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (isDate(id) || OF_A_DATE.matcher(format).find()) {
            return Optional.empty();
        }
        return Optional.of(isPercent(id) || format.contains("%") ? text(cell.asNumber().scaleByPowerOfTen(PERCENT_DIGITS)) + "%" : text(cell.asNumber()));
    }

    private static Optional<BigDecimal> rounded(BigDecimal saved) {
        long exponent = (long) saved.precision() - saved.scale();
        return saved.precision() > LONGEST || Math.abs(exponent) > FARTHEST ? Optional.empty() : Optional.of(saved.round(SHOWN));
    }

    /** Built-in formats, which have no text in the file (ECMA-376 part 1, 18.8.30). */
    private static boolean isDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 45 && id <= 47 || id >= 50 && id <= 58;
    }

    private static boolean isPercent(int id) {
        return id == 9 || id == 10;
    }
}

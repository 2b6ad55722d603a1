package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.NumericBody;

/** A number in GIFT: {@code 3.5:0.1} for a tolerance, {@code 3.4..3.6} for a range, which is a value in its middle. */
final class GiftNumbers {
    /** Moodle's answer that fits whatever is written; no range of ours does. */
    static final String ANY = "*";
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private GiftNumbers() {
    }

    /** Empty, with a fault, for what is no number. */
    static Optional<NumericBody.Accepted> read(String raw, BigDecimal percent, Place place) {
        String text = GiftText.plain(raw);
        try {
            int dots = text.indexOf("..");
            if (dots >= 0) {
                BigDecimal least = Decimals.of(text.substring(0, dots));
                BigDecimal most = Decimals.of(text.substring(dots + 2));
                return Optional.of(new NumericBody.Accepted(Decimals.shortest(least.add(most).divide(TWO)),
                        Decimals.shortest(most.subtract(least).divide(TWO)), percent));
            }
            int colon = text.indexOf(':');
            return Optional.of(new NumericBody.Accepted(Decimals.of(colon < 0 ? text : text.substring(0, colon)),
                    colon < 0 ? BigDecimal.ZERO : Decimals.of(text.substring(colon + 1)), percent));
        } catch (NumberFormatException noNumber) {
            place.fault(ImportRule.NUMBER, text);
            return Optional.empty();
        }
    }

    /** Such an answer is lost, unless it only says that anything else earns nothing. */
    static void noteAny(String text, BigDecimal percent, Place place) {
        if (text.equals(ANY) && percent.signum() != 0) {
            place.loss(LossKind.MARKING_RULE, ANY + " " + percent.toPlainString() + "%");
        }
    }

    static String write(NumericBody.Accepted range) {
        return range.value().toPlainString() + ":" + range.tolerance().toPlainString();
    }

    /** Formats that take the first fitting range count the dearest first, as ours does. */
    static List<NumericBody.Accepted> dearestFirst(NumericBody body) {
        return body.accepted().stream().sorted((one, other) -> other.percent().compareTo(one.percent())).toList();
    }
}

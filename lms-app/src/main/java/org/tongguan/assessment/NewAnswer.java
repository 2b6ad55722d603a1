package org.tongguan.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.DomainError;

/**
 * An answer on its way in.
 *
 * @param slot 1 for the first question of the paper
 * @param seq  1 … 2⁵³; within a slot the higher one is the later answer. Clients take the server's time in milliseconds, or one more than
 *             the last they know, so that the later act wins whichever device it came from
 */
public record NewAnswer(int slot, long seq, Response response) {
    /** The largest whole number that every JSON reader keeps exactly (RFC 8259, section 6). */
    public static final long LAST_SEQ = 1L << 53;

    public NewAnswer {
        if (seq < 1 || seq > LAST_SEQ) {
            throw outOfRange();
        }
    }

    /** @throws DomainError {@code answer.seq-out-of-range} for a fraction or anything outside 1 … 2⁵³ */
    public static long seq(BigDecimal number) {
        boolean readable = number.signum() > 0 && number.precision() - number.scale() <= 16 && number.scale() <= 16;
        BigInteger whole = readable && number.stripTrailingZeros().scale() <= 0 ? number.toBigInteger() : BigInteger.ZERO;
        if (whole.signum() <= 0 || whole.compareTo(BigInteger.valueOf(LAST_SEQ)) > 0) {
            throw outOfRange();
        }
        return whole.longValue();
    }

    private static DomainError outOfRange() {
        return new DomainError(AssessmentError.SEQ_OUT_OF_RANGE, Map.of("maximum", Long.toString(LAST_SEQ)));
    }
}

package org.tongguan.questionbank;

import java.math.BigDecimal;

/** Numbers in files, in their shortest form, so that equal numbers are equal values: {@code 3.50} becomes {@code 3.5}. */
public final class Decimals {
    private static final int LONGEST = 40;

    private Decimals() {
    }

    /** @throws NumberFormatException for what is no number, and for one that is longer than any sensible one */
    public static BigDecimal of(String text) {
        String bare = text.strip();
        if (bare.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(bare);
        if (Math.abs(number.scale()) > LONGEST) {
            throw new NumberFormatException("out of reach");
        }
        return shortest(number);
    }

    public static BigDecimal shortest(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}

package org.tongguan.e2e.load;

import java.util.Locale;

/** What a call took, in milliseconds, and how many statements: the fewest of all rounds, since the product's own rounds ask now and then too. */
record BankFigures(double median, double longest, long statements, int bytes, boolean answered) {
    private static final int MOST_MILLIS = 300;
    /** A page of so small a part of the bytes has no rows. */
    private static final int NO_ROWS = 10;
    /** What is read for rows of a page alone: the rows, and what stands beside them. */
    private static final int FOR_ROWS = 2;

    /** The product refused or failed. */
    static final BankFigures NONE = new BankFigures(0, 0, 0, 0, false);

    /** The longest of the measured calls counts: a list that is slow now and then is slow. */
    private boolean slow() {
        return longest > MOST_MILLIS;
    }

    String beside(BankCall call, BankFigures few) {
        return String.format(Locale.ROOT, "%-52s %8.1f %8.1f %6d %6d %8d  %s", call.name(), median, longest, few.statements(), statements, bytes,
                (answered ? "" : "NOT ANSWERED ") + (slow() ? "OVER 300 ms " : "") + (grows(few) ? "MORE STATEMENTS" : ""));
    }

    boolean faulty(BankFigures few) {
        return !answered || !few.answered || slow() || grows(few);
    }

    private boolean grows(BankFigures few) {
        return statements > few.statements() + (few.bytes() * NO_ROWS < bytes ? FOR_ROWS : 0);
    }
}

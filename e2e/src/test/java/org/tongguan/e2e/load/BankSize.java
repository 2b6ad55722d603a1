package org.tongguan.e2e.load;

/**
 * How much is made up.
 *
 * @param courses  beside the demo's three, for each of the three tiers
 * @param planned  planned exams
 * @param sittings attempts of each planned exam
 */
record BankSize(int courses, int departments, int people, int questions, int planned, int sittings) {
    static final BankSize FULL = new BankSize(3, 800, 50_000, 100_000, 60, 10_000);
    /** A few of each, so that whatever is asked once a row shows beside it, and yet nothing is left out for want of rows. */
    static final BankSize FEW = new BankSize(3, 10, 30, 180, 10, 30);
}

package org.tongguan.platform.files;

/** How a spreadsheet names its columns. */
public final class SheetColumn {
    private static final int LETTERS = 26;

    private SheetColumn() {
    }

    /**
     * A … Z, AA ….
     *
     * @param column counted from 0
     */
    public static String letter(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
    }
}

package org.tongguan.platform.files;

/**
 * Names on their way into a spreadsheet. A text that begins like a formula gets an apostrophe in front, so that it stays a text even after
 * the sheet is saved as CSV and opened again (OWASP, CSV injection).
 */
public final class SpreadsheetText {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    /** Excel allows 31 characters and forbids these in the name of a sheet. */
    private static final String FORBIDDEN_IN_SHEET_NAMES = "[\\[\\]:*?/\\\\']";
    private static final int LONGEST_SHEET_NAME = 31;

    private SpreadsheetText() {
    }

    public static String cell(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    public static String sheetName(String text) {
        String allowed = text.replaceAll(FORBIDDEN_IN_SHEET_NAMES, " ").strip();
        return allowed.length() <= LONGEST_SHEET_NAME ? allowed : allowed.substring(0, LONGEST_SHEET_NAME);
    }
}

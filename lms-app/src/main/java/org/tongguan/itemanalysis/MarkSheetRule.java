package org.tongguan.itemanalysis;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** The rules that every sheet of marks keeps (rule I7); one fault breaks one of them, and one fault stops the analysis. */
public enum MarkSheetRule implements ErrorCode {
    ENCODING_KNOWN("item-analysis.encoding-unknown"),
    QUOTATION_CLOSED("item-analysis.row-broken"),
    ITEMS_PRESENT("item-analysis.no-items"),
    ITEMS_BOUNDED("item-analysis.too-many-items"),
    ITEM_NAMED("item-analysis.item-unnamed"),
    ITEM_ONCE("item-analysis.item-twice"),
    /** After the last colon stands a number above 0. */
    MAXIMUM_POSITIVE("item-analysis.maximum-malformed"),
    CANDIDATES_PRESENT("item-analysis.no-candidates"),
    ROWS_BOUNDED("item-analysis.too-many-rows"),
    ROW_AS_WIDE_AS_HEADER("item-analysis.row-ragged"),
    CANDIDATE_NAMED("item-analysis.candidate-empty"),
    CANDIDATE_ONCE("item-analysis.candidate-twice"),
    /** No cell is run as a formula by a spreadsheet that opens what comes out. */
    CELL_PLAIN("item-analysis.cell-formula"),
    MARK_PRESENT("item-analysis.mark-empty"),
    MARK_NUMBER("item-analysis.mark-malformed"),
    MARK_WITHIN_MAXIMUM("item-analysis.mark-too-high"),
    /** A mark may be negative, but takes away no more than the item can earn. */
    MARK_WITHIN_PENALTY("item-analysis.mark-too-low");

    private final String code;

    MarkSheetRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return ErrorKind.INVALID;
    }
}

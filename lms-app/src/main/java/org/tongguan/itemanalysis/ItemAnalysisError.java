package org.tongguan.itemanalysis;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum ItemAnalysisError implements ErrorCode {
    /** A sheet of marks breaks rules; its faults tell which {@link MarkSheetRule}s, and where. */
    SHEET_FAULTY("item-analysis.sheet-faulty", ErrorKind.INVALID),
    /** An officer of some departments asks for an exam of all (rule I8). */
    WHOLE_ONLY("item-analysis.whole-only", ErrorKind.FORBIDDEN),
    ATTEMPTS_UNKNOWN("item-analysis.attempts-unknown", ErrorKind.INVALID),
    DAY_UNKNOWN("item-analysis.day-unknown", ErrorKind.INVALID);

    private final String code;
    private final ErrorKind kind;

    ItemAnalysisError(String code, ErrorKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}

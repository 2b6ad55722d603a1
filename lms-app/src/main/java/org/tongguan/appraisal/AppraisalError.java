package org.tongguan.appraisal;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum AppraisalError implements ErrorCode {
    PERIOD_UNKNOWN("appraisal.period-unknown", ErrorKind.INVALID),
    PERSON_UNKNOWN("appraisal.person-unknown", ErrorKind.NOT_FOUND);

    private final String code;
    private final ErrorKind kind;

    AppraisalError(String code, ErrorKind kind) {
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

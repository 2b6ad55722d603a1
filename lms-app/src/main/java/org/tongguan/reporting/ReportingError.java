package org.tongguan.reporting;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum ReportingError implements ErrorCode {
    PERIOD_UNKNOWN("reporting.period-unknown", ErrorKind.INVALID),
    TIER_UNKNOWN("reporting.tier-unknown", ErrorKind.INVALID);

    private final String code;
    private final ErrorKind kind;

    ReportingError(String code, ErrorKind kind) {
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

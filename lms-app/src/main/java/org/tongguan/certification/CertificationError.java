package org.tongguan.certification;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum CertificationError implements ErrorCode {
    NOT_FOUND("certificate.not-found", ErrorKind.NOT_FOUND),
    /** The code is not well formed, or no certificate carries it. */
    UNKNOWN_CODE("certificate.unknown-code", ErrorKind.NOT_FOUND),
    REVOKED("certificate.revoked", ErrorKind.CONFLICT),
    REASON_MISSING("certificate.reason-missing", ErrorKind.INVALID),
    TOO_MANY_CHECKS("certificate.too-many-checks", ErrorKind.TOO_MANY);

    private final String code;
    private final ErrorKind kind;

    CertificationError(String code, ErrorKind kind) {
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

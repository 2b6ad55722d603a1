package org.tongguan.platform.security;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Why an account that proved its identity is refused all the same. */
public enum SecurityError implements ErrorCode {
    POWERS_NOT_SEPARATED("access.powers-not-separated", ErrorKind.FORBIDDEN);

    private final String code;
    private final ErrorKind kind;

    SecurityError(String code, ErrorKind kind) {
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

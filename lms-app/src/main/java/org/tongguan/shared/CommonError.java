package org.tongguan.shared;

/** Failures that belong to no single slice. */
public enum CommonError implements ErrorCode {
    SIGN_IN_NEEDED("access.sign-in-needed", ErrorKind.UNAUTHENTICATED),
    TOKEN_INVALID("access.token-invalid", ErrorKind.UNAUTHENTICATED),
    NOT_ALLOWED("access.not-allowed", ErrorKind.FORBIDDEN),
    OUT_OF_SCOPE("access.out-of-scope", ErrorKind.FORBIDDEN),
    CROSS_SITE("access.cross-site", ErrorKind.FORBIDDEN),
    NOT_FOUND("input.not-found", ErrorKind.NOT_FOUND),
    MALFORMED("input.malformed", ErrorKind.INVALID),
    TOO_LARGE("input.too-large", ErrorKind.TOO_LARGE),
    EDITED_MEANWHILE("input.edited-meanwhile", ErrorKind.CONFLICT),
    UNAVAILABLE("service.unavailable", ErrorKind.UNAVAILABLE);

    private final String code;
    private final ErrorKind kind;

    CommonError(String code, ErrorKind kind) {
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

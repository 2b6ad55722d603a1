package org.tongguan.organisation;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum OrganisationError implements ErrorCode {
    NO_PERSON("organisation.no-person", ErrorKind.FORBIDDEN);

    private final String code;
    private final ErrorKind kind;

    OrganisationError(String code, ErrorKind kind) {
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

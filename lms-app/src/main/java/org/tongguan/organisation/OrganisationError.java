package org.tongguan.organisation;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum OrganisationError implements ErrorCode {
    NO_PERSON("organisation.no-person", ErrorKind.FORBIDDEN),
    /** The person is tied to another account, or the account to another person. */
    ACCOUNT_CONFLICT("organisation.account-conflict", ErrorKind.FORBIDDEN);

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

package org.tongguan.shared;

/** What went wrong in general; REST answers each kind with one HTTP status. */
public enum ErrorKind {
    /** The input breaks a rule; mending it helps. */
    INVALID(422),
    /** The caller has not signed in, or the token is not valid. */
    UNAUTHENTICATED(401),
    /** The caller lacks the role, or the data lies outside the caller's scope. */
    FORBIDDEN(403),
    NOT_FOUND(404),
    /** The state has moved on: someone else wrote first, or the time has passed. */
    CONFLICT(409),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    /** The same caller asked too often; waiting helps. */
    TOO_MANY(429),
    /** Something that the server needs is away; the same call will succeed later. */
    UNAVAILABLE(503);

    private final int status;

    ErrorKind(int status) {
        this.status = status;
    }

    /** The HTTP status (RFC 9110). */
    public int status() {
        return status;
    }
}

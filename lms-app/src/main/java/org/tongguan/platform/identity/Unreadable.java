package org.tongguan.platform.identity;

/** Admin events could not be read this time. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final Reading reading;

    Unreadable(Reading reading, String reason) {
        super(reason);
        this.reading = reading;
    }

    Unreadable(Reading reading, String reason, Throwable cause) {
        super(reason, cause);
        this.reading = reading;
    }

    Reading reading() {
        return reading;
    }
}

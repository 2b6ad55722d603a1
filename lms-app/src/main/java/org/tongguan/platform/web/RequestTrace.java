package org.tongguan.platform.web;

import org.jspecify.annotations.Nullable;

/** The id and the caller's address of the request on this thread: in each log line, in the audit trail and on error pages. */
public final class RequestTrace {
    private static final ThreadLocal<@Nullable RequestTrace> CURRENT = new ThreadLocal<>();
    private static final RequestTrace NONE = new RequestTrace("-", "-");

    private final String id;
    private final String address;

    private RequestTrace(String id, String address) {
        this.id = id;
        this.address = address;
    }

    public static RequestTrace current() {
        RequestTrace trace = CURRENT.get();
        return trace == null ? NONE : trace;
    }

    static void begin(String id, String address) {
        CURRENT.set(new RequestTrace(id, address));
    }

    static void end() {
        CURRENT.remove();
    }

    public String id() {
        return id;
    }

    public String address() {
        return address;
    }
}

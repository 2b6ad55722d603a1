package org.tongguan.platform.web;

import java.io.IOException;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The id and the caller's address of the request on this thread: in each log line, in the audit trail and on error pages. */
public final class RequestTrace {
    private static final Logger LOG = Logger.getLogger(RequestTrace.class.getName());
    private static final ThreadLocal<@Nullable RequestTrace> CURRENT = new ThreadLocal<>();
    private static final RequestTrace NONE = new RequestTrace("-", "-");

    private static volatile boolean begun;

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

    /** Whether this node has taken a request since its start: before that it may be deployed, but nobody reaches it. */
    public static boolean hasBegun() {
        return begun;
    }

    static void begin(String id, String address) {
        begun = true;
        CURRENT.set(new RequestTrace(id, address));
    }

    static void end() {
        CURRENT.remove();
    }

    /** Something done for the request on another thread. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Carries the trace over to the thread that this is called on. A caller who is gone by now is nobody's fault. */
    public void run(Work work) {
        CURRENT.set(this);
        try {
            work.run();
        } catch (IOException e) {
            LOG.fine(() -> "the caller of request " + id + " is gone: " + e.getMessage());
        } finally {
            CURRENT.remove();
        }
    }

    public String id() {
        return id;
    }

    public String address() {
        return address;
    }
}

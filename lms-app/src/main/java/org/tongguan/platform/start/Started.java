package org.tongguan.platform.start;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether every start-up task has succeeded; until then the node takes no requests. */
@ApplicationScoped
public class Started {
    private volatile boolean done;

    public boolean isDone() {
        return done;
    }

    void done() {
        done = true;
    }
}

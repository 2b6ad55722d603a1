package org.tongguan.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The children of this start: begins them, watches them, and ends them in the order in which they need each other. */
final class Children {
    static final String APPLICATION = "application";
    static final String KEYCLOAK = "keycloak";
    static final String DATABASE = "mariadb";
    /** The database writes its buffers back when it stops, so it is given the most time. */
    private static final Map<String, Duration> PATIENCE = Map.of(
            APPLICATION, Duration.ofSeconds(20), KEYCLOAK, Duration.ofSeconds(15), DATABASE, Duration.ofSeconds(60));

    private final DataFolder data;
    private final ChildRecords records;
    private final Map<String, Child> running = new HashMap<>();
    private final CompletableFuture<Child> casualty = new CompletableFuture<>();
    private boolean closed;

    Children(DataFolder data, ChildRecords records) {
        this.data = data;
        this.records = records;
    }

    /** Begins a child; its command names the data folder, so that a later start can recognise it. */
    synchronized Child start(String name, List<String> command, Map<String, String> environment, Path directory) {
        if (closed) {
            throw new LaunchFailure("Not starting " + name + ": everything is being stopped", "正在停止,不再启动 " + name);
        }
        var child = Child.start(name, command, environment, directory, data, records);
        running.put(name, child);
        child.diedByItself().thenAccept(casualty::complete);
        return child;
    }

    /** Ends a child as {@code kill -9} does; one that does not run is fine. */
    synchronized void kill(String name) {
        var child = running.remove(name);
        if (child != null) {
            child.kill();
        }
    }

    /** Completes with the first child that ended without having been told to. */
    CompletableFuture<Child> casualty() {
        return casualty;
    }

    /** Stops all that run, in order, and lets none begin any more. */
    synchronized void close() {
        closed = true;
        for (var name : List.of(APPLICATION, KEYCLOAK, DATABASE)) {
            var child = running.remove(name);
            if (child != null) {
                child.stop(PATIENCE.get(name));
            }
        }
    }
}

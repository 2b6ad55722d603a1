package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A server that runs as a process of its own, in a session of its own where the machine has {@code setsid}, so that Ctrl-C in the
 * terminal reaches the launcher alone and the children stop in order. Its output goes to a log file.
 */
final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Path log;
    private final Process process;
    private final ChildRecords records;
    private volatile boolean stopping;

    private Child(String name, Path log, Process process, ChildRecords records) {
        this.name = name;
        this.log = log;
        this.process = process;
        this.records = records;
    }

    /**
     * @param name for people and for the log file's name
     * @param command program and arguments, one of which names the data folder (see {@link ChildRecord#matches})
     * @param environment what is added to the launcher's own environment
     */
    static Child start(String name, List<String> command, Map<String, String> environment, Path directory, DataFolder data,
            ChildRecords records) {
        var log = data.logs().resolve(name + ".log");
        var whole = new ArrayList<String>();
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        var builder = new ProcessBuilder(whole).directory(directory.toFile()).redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            records.add(new ChildRecord(name, process.pid(), process.info().startInstant().orElse(Instant.now())));
            return new Child(name, log, process, records);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot start " + name + " (" + command.get(0) + "): " + e.getMessage(),
                    "无法启动 " + name + ":" + e.getMessage(), e);
        }
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Completes when the process ends without having been told to. */
    CompletableFuture<Child> diedByItself() {
        return process.onExit().thenCompose(ended -> stopping ? new CompletableFuture<>() : CompletableFuture.completedFuture(this));
    }

    /** Asks the process to end, and ends it when it does not within the given time. */
    void stop(Duration patience) {
        stopping = true;
        process.destroy();
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            records.remove(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    /** Ends the process at once as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        stopping = true;
        process.destroyForcibly().onExit().join();
        records.remove(name);
    }

    /** Says that this child died, with its last words and where the rest is. */
    LaunchFailure died() {
        return new LaunchFailure(name + " stopped by itself; its log " + log + " ends with: " + LogTail.of(log),
                name + " 意外停止,详见日志 " + log);
    }
}

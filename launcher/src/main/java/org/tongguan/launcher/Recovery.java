package org.tongguan.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops the children that a killed start left behind (rule R3). The caller holds the {@link DataLock}, so nobody else can own them.
 */
final class Recovery {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DataFolder data;
    private final Progress progress;

    Recovery(DataFolder data, Progress progress) {
        this.data = data;
        this.progress = progress;
    }

    void stopLeftovers(ChildRecords records) {
        var newestFirst = new ArrayList<>(records.left());
        Collections.reverse(newestFirst);
        stop(newestFirst);
    }

    private void stop(List<ChildRecord> left) {
        for (var record : left) {
            running(record).ifPresent(process -> {
                progress.say("Stopping " + record.name() + ", left over from a start that was killed",
                        "停止上次异常退出遗留的 " + record.name());
                stop(process);
            });
        }
    }

    private Optional<ProcessHandle> running(ChildRecord record) {
        return ProcessHandle.of(record.pid()).filter(process -> record.matches(process.pid(),
                process.info().startInstant().orElse(Instant.EPOCH), commandLine(process), data));
    }

    private static String commandLine(ProcessHandle process) {
        return process.info().arguments().map(arguments -> String.join(" ", arguments)).orElse("");
    }

    private static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}

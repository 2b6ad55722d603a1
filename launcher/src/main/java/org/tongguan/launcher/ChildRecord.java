package org.tongguan.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A child as written down in the data folder when it was started.
 *
 * @param name what it is, such as {@code mariadb}
 * @param pid its process number
 * @param started when the operating system says that it began
 */
record ChildRecord(String name, long pid, Instant started) {
    /** A start time read by two programs may differ by the rounding of the clock ticks since the machine's boot. */
    private static final Duration ROUNDING = Duration.ofSeconds(2);

    String line() {
        return name + " " + pid + " " + started;
    }

    /** Reads a {@link #line()}; a line cut short by a full disk or a kill gives nothing. */
    static Optional<ChildRecord> parse(String line) {
        var parts = line.strip().split(" ");
        try {
            return parts.length == 3
                    ? Optional.of(new ChildRecord(parts[0], Long.parseLong(parts[1]), Instant.parse(parts[2])))
                    : Optional.empty();
        } catch (NumberFormatException | java.time.format.DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a running process is this very child (rule R3). Process numbers are used again, so the start time must agree too, and the
     * command line must name the data folder, as each child's does.
     */
    boolean matches(long runningPid, Instant runningSince, String commandLine, DataFolder data) {
        return pid == runningPid
                && Duration.between(started, runningSince).abs().compareTo(ROUNDING) <= 0
                && commandLine.contains(data.root().toString());
    }
}

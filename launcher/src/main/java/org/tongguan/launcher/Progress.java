package org.tongguan.launcher;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;

/** What a person sees while the parts start: one line for each thing that happened, with the seconds since the beginning. */
public final class Progress {
    private final PrintStream out;
    private final Instant begin = Instant.now();

    private Progress(PrintStream out) {
        this.out = out;
    }

    /** Writes to the given stream. */
    public static Progress to(PrintStream out) {
        return new Progress(out);
    }

    /** A line in English and Chinese. */
    public void say(String english, String chinese) {
        out.printf("[%3d s] %s · %s%n", elapsed().toSeconds(), english, chinese);
        out.flush();
    }

    /** The time since the beginning. */
    public Duration elapsed() {
        return Duration.between(begin, Instant.now());
    }
}

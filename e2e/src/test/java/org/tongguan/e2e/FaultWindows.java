package org.tongguan.e2e;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a test had pulled a server away or broken a content file: what the application complains of meanwhile is its duty, not a defect. */
final class FaultWindows {
    private record Window(Instant from, Instant to) {
    }

    private static final List<Window> WINDOWS = new CopyOnWriteArrayList<>();
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)(Z|\\+0000)");
    private static volatile boolean inside;

    private FaultWindows() {
    }

    static void add(Instant from, Instant to) {
        WINDOWS.add(new Window(from, to));
    }

    /** Lines are read in order; one without a time of its own belongs to the one before it. */
    static boolean caused(String line) {
        Matcher time = TIME.matcher(line);
        if (time.find()) {
            Instant at = Instant.parse(time.group(1) + "Z");
            inside = WINDOWS.stream().anyMatch(window -> !at.isBefore(window.from()) && !at.isAfter(window.to()));
        }
        return inside;
    }
}

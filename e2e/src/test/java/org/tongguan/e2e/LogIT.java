package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the application wrote while all other tests used it. */
@Order(Integer.MAX_VALUE)
class LogIT {
    @Test
    void holdsNoWarningAndNoStackTrace() throws IOException {
        List<String> bad = Files.readAllLines(RunningProduct.get().applicationLog()).stream()
                .filter(LogIT::isComplaint)
                .filter(line -> !FaultWindows.caused(line))
                .toList();

        assertThat(bad).isEmpty();
    }

    /** One JSON object an event; a line that is none was printed past the log, as a stack trace is. */
    private static boolean isComplaint(String line) {
        return line.contains("\"Level\":\"WARNING\"") || line.contains("\"Level\":\"SEVERE\"")
                || line.matches("\\s+at [\\w.$/]+\\(.*\\)") || line.matches("(Exception in thread|Caused by:).*");
    }
}

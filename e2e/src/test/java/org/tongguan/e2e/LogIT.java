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
                .filter(line -> line.contains("WARNING") || line.contains("SEVERE") || line.matches("\\s+at [\\w.$]+\\(.*\\)"))
                .filter(line -> !FaultWindows.caused(line))
                .toList();

        assertThat(bad).isEmpty();
    }
}

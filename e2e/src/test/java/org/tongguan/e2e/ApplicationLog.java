package org.tongguan.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.tongguan.launcher.Product;

/** What an application complained of: one JSON object an event; a line that is none was printed past the log, as a stack trace is. */
final class ApplicationLog {
    private ApplicationLog() {
    }

    /** Without what it had to say while a test had pulled something away. */
    static List<String> complaints(Product product) throws IOException {
        return Files.readAllLines(product.applicationLog()).stream().filter(ApplicationLog::isComplaint)
                .filter(line -> !FaultWindows.caused(line)).toList();
    }

    private static boolean isComplaint(String line) {
        return line.contains("\"Level\":\"WARNING\"") || line.contains("\"Level\":\"SEVERE\"")
                || line.matches("\\s+at [\\w.$/]+\\(.*\\)") || line.matches("(Exception in thread|Caused by:).*");
    }
}

package org.tongguan.launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines that a child adds to its log, without those of an earlier start in the same file. */
final class NewLines {
    private static final int AT_ONCE = 1 << 20;

    private final Path log;
    private long read;

    private NewLines(Path log, long read) {
        this.log = log;
        this.read = read;
    }

    static NewLines of(Path log) throws IOException {
        return new NewLines(log, Files.exists(log) ? Files.size(log) : 0);
    }

    Path log() {
        return log;
    }

    /** Whole lines that were not given before; empty when there are none. */
    String next() throws IOException {
        if (!Files.exists(log)) {
            return "";
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(AT_ONCE, Math.max(0, file.length() - read))];
            file.seek(read);
            file.readFully(bytes);
            var whole = wholeLines(bytes);
            read += whole;
            return new String(bytes, 0, whole, StandardCharsets.UTF_8);
        }
    }

    private static int wholeLines(byte[] bytes) {
        var end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}

package org.tongguan.e2e.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What lives on the heap of a Java process after a full collection, as {@code jcmd GC.class_histogram} counts it. */
record ServerHeap(long pid) {
    /** Bytes of live objects. */
    long liveBytes() throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(pid),
                "GC.class_histogram").redirectErrorStream(true).start();
        String[] lines = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n");
        jcmd.waitFor();
        for (String line : lines) {
            if (line.startsWith("Total")) {
                return Long.parseLong(line.trim().split("\\s+")[2]);
            }
        }
        throw new IOException("no histogram: " + String.join(" ", lines));
    }
}

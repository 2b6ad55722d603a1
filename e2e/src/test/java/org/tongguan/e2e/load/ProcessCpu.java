package org.tongguan.e2e.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The CPU time of a process as Linux accounts for it: user and system, all threads, in steps of 10 ms (proc(5)). */
record ProcessCpu(long pid) {
    private static final double TICKS_A_SECOND = 100;

    /** The child of this process whose command line holds the given word. */
    static ProcessCpu ofChild(String word) {
        return ProcessHandle.current().descendants()
                .filter(child -> commandLine(child.pid()).contains(word))
                .findFirst().map(child -> new ProcessCpu(child.pid()))
                .orElseThrow(() -> new IllegalStateException("no child process of " + word));
    }

    /** CPU-seconds used so far. */
    double seconds() {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
        } catch (IOException e) {
            throw new IllegalStateException("process " + pid + " is gone", e);
        }
    }

    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline")).replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }
}

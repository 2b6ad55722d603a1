package org.tongguan.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Says what nobody thought of in one line as well (rule R5), and keeps in a file what whoever mends it needs. */
final class Unforeseen {
    private Unforeseen() {
    }

    /** The failure with its trace written to a new file in the given folder. */
    static LaunchFailure told(Throwable problem, Path folder) {
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        try {
            var log = Files.writeString(Files.createTempFile(folder, "tongguan-", ".log"), trace.toString());
            return new LaunchFailure("Unforeseen: " + problem + "; report it with " + log + ", and see logs/ in the data folder",
                    "发生未预见的错误,请附上 " + log + " 反馈,并查看数据目录中的 logs/", problem);
        } catch (IOException e) {
            problem.addSuppressed(e);
            return new LaunchFailure("Unforeseen: " + problem + " (" + folder + " cannot be written to); see logs/ in the data folder",
                    "发生未预见的错误(" + folder + " 无法写入),请查看数据目录中的 logs/", problem);
        }
    }
}

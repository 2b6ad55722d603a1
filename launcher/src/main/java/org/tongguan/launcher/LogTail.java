package org.tongguan.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The last lines of a log, for the one line that tells why a child did not start. */
final class LogTail {
    private static final Pattern MESSAGE = Pattern.compile("\"LogMessage\":\"(.*?)(?<!\\\\)\"");
    private static final int WINDOW = 16_384;
    private static final int LONGEST = 300;

    private LogTail() {
    }

    /** The last lines that say something, in one line of bounded length. */
    static String of(Path log) {
        try (var channel = FileChannel.open(log)) {
            var from = Math.max(0, channel.size() - WINDOW);
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            channel.read(bytes, from);
            return lastOf(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            return "(unreadable)";
        }
    }

    /** What an event of the application says, without the fields around it. */
    private static String message(String line) {
        var found = MESSAGE.matcher(line);
        return found.find() ? found.group(1).replace("\\n", " ").replace("\\t", " ") : line;
    }

    static String lastOf(List<String> lines) {
        var said = lines.stream().map(LogTail::message).map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("at ")).toList();
        var last = said.subList(Math.max(0, said.size() - 3), said.size());
        var text = String.join(" ⏎ ", last);
        return text.isEmpty() ? "(nothing)" : text.length() > LONGEST ? "…" + text.substring(text.length() - LONGEST) : text;
    }
}

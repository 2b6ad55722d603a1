package org.tongguan.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** What came in with requests and is needed only for a while; nothing is left behind after {@link #close}. Several may come at once. */
public final class TemporaryFiles implements AutoCloseable {
    private final List<Path> begun = new CopyOnWriteArrayList<>();
    private final List<Path> received = new CopyOnWriteArrayList<>();

    /**
     * Writes a stream to a new file.
     *
     * @throws DomainError {@code input.too-large} beyond so many bytes
     */
    public Path receive(InputStream in, long most) {
        try {
            Path file = Files.createTempFile("tongguan-", ".in");
            begun.add(file);
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(in, out, most);
            }
            received.add(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be received", e);
        }
    }

    /** Those that came in whole. */
    public List<Path> files() {
        return List.copyOf(received);
    }

    @Override
    public void close() {
        for (Path file : begun) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException("a temporary file could not be deleted: " + file, e);
            }
        }
        begun.clear();
        received.clear();
    }

    /** A caller reads the refusal only after everything is sent; who sends far too much is cut off. */
    private static void drain(InputStream in, byte[] buffer, long most) throws IOException {
        long left = most;
        for (int count = in.read(buffer); count >= 0 && left > 0; count = in.read(buffer)) {
            left -= count;
        }
    }

    private static void copy(InputStream in, OutputStream out, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            written += count;
            if (written > most) {
                drain(in, buffer, most);
                throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", most / (1024 * 1024) + " MB"));
            }
            out.write(buffer, 0, count);
        }
    }
}

package org.tongguan.platform.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Reads what a request brings, and no more than it may bring. */
public final class RequestBody {
    private static final int KILO = 1024;
    private static final int MOST_READ_OUT = 4 * KILO * KILO;
    /** Kept, since each look-up of it searches the class path. */
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private RequestBody() {
    }

    /** @throws DomainError {@code input.too-large} beyond so many bytes */
    public static byte[] bytes(InputStream body, int most) {
        try {
            byte[] bytes = body.readNBytes(most + 1);
            if (bytes.length > most) {
                readOut(body);
                throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", most < KILO * KILO ? most / KILO + " kB" : most / (KILO * KILO) + " MB"));
            }
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("the request broke off", e);
        }
    }

    /** @throws DomainError {@code input.too-large} beyond so many bytes, {@code input.malformed} for what is no JSON object */
    public static JsonObject json(InputStream body, int most) {
        byte[] bytes = bytes(body, most);
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            // not only JsonException: the parser throws a bare RuntimeException for what is nested deeper than it reads
            throw new DomainError(CommonError.MALFORMED);
        }
    }

    /** A caller that is still sending would not hear the refusal, so some of what is left is read and thrown away. */
    private static void readOut(InputStream body) throws IOException {
        byte[] rest = new byte[8192];
        for (int read = 0; read < MOST_READ_OUT; ) {
            int count = body.read(rest);
            if (count < 0) {
                return;
            }
            read += count;
        }
    }
}

package org.tongguan.e2e.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Reads one HTTP/1.1 response from the bytes that have arrived so far: by length or in chunks (RFC 9112, sections 6 and 7). */
final class Reply {
    private byte[] bytes = new byte[4096];
    private int filled;
    private int bodyAt = -1;
    private int length;
    private boolean chunked;
    private boolean zipped;
    private int status;

    /** This response, to be read when the clock no longer runs. */
    Reply kept() {
        Reply kept = new Reply();
        kept.bytes = Arrays.copyOf(bytes, filled);
        kept.filled = filled;
        kept.bodyAt = bodyAt;
        kept.length = length;
        kept.chunked = chunked;
        kept.zipped = zipped;
        kept.status = status;
        return kept;
    }

    /** Ready for the next response. */
    void clear() {
        filled = 0;
        bodyAt = -1;
        chunked = false;
        length = 0;
    }

    /** Takes the bytes over and says whether the response is complete. */
    boolean take(ByteBuffer arrived) {
        int more = arrived.remaining();
        if (filled + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, filled + more));
        }
        arrived.get(bytes, filled, more);
        filled += more;
        if (bodyAt < 0 && !readHead()) {
            return false;
        }
        return chunked ? endsWithLastChunk() : filled >= bodyAt + length;
    }

    /** Bytes of the body as they came over the wire. */
    int bodyBytes() {
        return filled - bodyAt;
    }

    int status() {
        return status;
    }

    /** The body's text, chunk marks taken out and unpacked. */
    String body() {
        byte[] body = chunked ? joined() : Arrays.copyOfRange(bytes, bodyAt, bodyAt + length);
        if (!zipped) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("a body that does not unpack", e);
        }
    }

    private byte[] joined() {
        byte[] joined = new byte[filled];
        int size = 0;
        for (int at = bodyAt; ; ) {
            int end = lineEnd(at);
            int chunk = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.ISO_8859_1).trim(), 16);
            if (chunk == 0) {
                return Arrays.copyOf(joined, size);
            }
            System.arraycopy(bytes, end + 2, joined, size, chunk);
            size += chunk;
            at = end + 2 + chunk + 2;
        }
    }

    private boolean readHead() {
        for (int at = 0; at + 3 < filled; at++) {
            if (bytes[at] == '\r' && bytes[at + 1] == '\n' && bytes[at + 2] == '\r' && bytes[at + 3] == '\n') {
                bodyAt = at + 4;
                String head = new String(bytes, 0, at, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
                status = Integer.parseInt(head.substring(9, 12));
                chunked = head.contains("\r\ntransfer-encoding: chunked");
                zipped = head.contains("\r\ncontent-encoding: gzip");
                int field = head.indexOf("\r\ncontent-length:");
                if (field >= 0) {
                    int end = head.indexOf('\r', field + 2);
                    length = Integer.parseInt(head.substring(field + 17, end < 0 ? head.length() : end).trim());
                }
                return true;
            }
        }
        return false;
    }

    private boolean endsWithLastChunk() {
        return filled - bodyAt >= 5 && bytes[filled - 5] == '0' && bytes[filled - 4] == '\r' && bytes[filled - 3] == '\n'
                && bytes[filled - 2] == '\r' && bytes[filled - 1] == '\n';
    }

    private int lineEnd(int from) {
        int at = from;
        while (bytes[at] != '\r') {
            at++;
        }
        return at;
    }
}

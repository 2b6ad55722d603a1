package org.tongguan.platform.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The encoding of a text file: UTF-8 (with or without byte-order mark) when all of it is valid, else GB18030, the encoding that
 * spreadsheets on Chinese Windows save CSV in. Both are read strictly: a byte that fits neither is refused, never replaced.
 */
public final class TextFile {
    private static final List<Charset> ACCEPTED = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private TextFile() {
    }

    /** Reads the file once through, so that the caller can rely on the result. Empty when no accepted encoding fits. */
    public static Optional<Charset> encoding(Path file) throws IOException {
        for (Charset charset : ACCEPTED) {
            if (fits(file, charset)) {
                return Optional.of(charset);
            }
        }
        return Optional.empty();
    }

    /** A strict reader without the byte-order mark. */
    public static Reader open(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The text of bytes that are already in memory, without the byte-order mark. Empty when no accepted encoding fits. */
    public static Optional<String> decoded(byte[] bytes) {
        for (Charset charset : ACCEPTED) {
            try {
                String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes)).toString();
                String bare = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
                if (bare.chars().noneMatch(character -> isNeverText((char) character))) {
                    return Optional.of(bare);
                }
            } catch (CharacterCodingException otherEncoding) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Path file, Charset charset) throws IOException {
        try (Reader reader = open(file, charset)) {
            char[] buffer = new char[1 << 14];
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (isNeverText(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Null and private-use characters are what other encodings look like when they are taken for these. */
    private static boolean isNeverText(char character) {
        return character == 0 || character == '\uFFFD' || character == '\uFFFE' || character == '\uFFFF'
                || Character.getType(character) == Character.PRIVATE_USE;
    }
}

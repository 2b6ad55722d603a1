package org.tongguan.questionbank.formats;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Kinds of files that a question may show, told by their first bytes and never by their name alone. Drawings with scripts (SVG) are none. */
public final class MediaTypes {
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private MediaTypes() {
    }

    public static Optional<String> of(String name, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG")) {
            return Optional.of("image/png");
        } else if (head.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("image/jpeg");
        } else if (head.startsWith("GIF8")) {
            return Optional.of("image/gif");
        } else if (head.startsWith("RIFF")) {
            return head.startsWith("WEBP", 8) ? Optional.of("image/webp") : head.startsWith("WAVE", 8) ? Optional.of("audio/wav") : Optional.empty();
        } else if (head.startsWith("%PDF-")) {
            return Optional.of("application/pdf");
        } else if (head.startsWith("ID3") || head.startsWith("\u00FF\u00FB") || head.startsWith("\u00FF\u00F3")) {
            return Optional.of("audio/mpeg");
        } else if (head.startsWith("ftyp", 4)) {
            return Optional.of("video/mp4");
        }
        return head.startsWith("PK\u0003\u0004") ? office(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> office(String name) {
        return name.endsWith(".xlsx") ? Optional.of(OFFICE + "spreadsheetml.sheet")
                : name.endsWith(".docx") ? Optional.of(OFFICE + "wordprocessingml.document") : Optional.empty();
    }
}

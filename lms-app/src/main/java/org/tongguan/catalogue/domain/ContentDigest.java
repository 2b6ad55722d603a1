package org.tongguan.catalogue.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over names, lengths and bytes of files; decides whether a course changed. */
final class ContentDigest {
    /** Raise it when the same files are to be rendered anew, for example after a change of what the sanitiser allows. */
    private static final String FORMAT = "course-1";

    private final MessageDigest digest;

    ContentDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        add(FORMAT.getBytes(StandardCharsets.UTF_8));
    }

    void add(ContentFile file) {
        add(file.place().getBytes(StandardCharsets.UTF_8));
        add(file.bytes());
    }

    private void add(byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        digest.update(part);
    }

    /** The digest so far; nothing can be added afterwards. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}

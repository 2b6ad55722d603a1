package org.tongguan.organisation.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.organisation.RosterUpload;

/** SHA-256 digests of an upload's files, and the fingerprint that binds them to a revision of the roster. */
public record RosterFingerprint(Map<String, String> digests) {
    private static final int SHOWN = 32;

    public static RosterFingerprint of(RosterUpload upload) {
        Map<String, String> digests = new TreeMap<>();
        upload.files().forEach((part, file) -> digests.put(part, digest(file)));
        return new RosterFingerprint(digests);
    }

    /** Another revision or another byte in a file gives another fingerprint. */
    public String at(long revision) {
        String text = revision + "\n" + new TreeMap<>(digests);
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, SHOWN);
    }

    private static String digest(Path file) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a roster file cannot be read", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

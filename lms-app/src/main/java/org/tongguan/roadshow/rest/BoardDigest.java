package org.tongguan.roadshow.rest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Which state of the board: changes when anything on it changes. */
final class BoardDigest {
    private static final int LENGTH = 32;

    private BoardDigest() {
    }

    /** @param board with a fixed time, so that the time does not count */
    static String of(BoardJson board) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(board.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

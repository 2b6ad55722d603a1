package org.tongguan.certification.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret in a certificate's QR code: 128 random bits in base32 (RFC 4648, lower case, no padding), so it cannot be guessed from
 * the serial number and survives being read aloud or typed.
 */
public record VerificationCode(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{26}");
    private static final int BYTES = 16;
    private static final int BITS_A_LETTER = 5;

    public static VerificationCode random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new VerificationCode(base32(bytes));
    }

    /** Reads a code as people may type it: any case, spaces around. Empty when it cannot be a code. */
    public static Optional<VerificationCode> parse(String text) {
        String code = text.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(code).matches() ? Optional.of(new VerificationCode(code)) : Optional.empty();
    }

    static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte octet : bytes) {
            held = (held << Byte.SIZE | octet & 0xFF) & 0xFFF;
            bits += Byte.SIZE;
            while (bits >= BITS_A_LETTER) {
                bits -= BITS_A_LETTER;
                text.append(ALPHABET.charAt(held >> bits & 0x1F));
            }
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS_A_LETTER - bits & 0x1F));
        }
        return text.toString();
    }
}

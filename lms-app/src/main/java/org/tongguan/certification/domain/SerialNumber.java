package org.tongguan.certification.domain;

import java.util.Locale;

/**
 * The number printed on a certificate: {@code TG-2026-LDD-000123} = issuer, year of completion, initials of the course's key
 * ({@code leader-digital-decision}), and a running number over all certificates. Numbers never repeat; gaps mean nothing.
 */
public record SerialNumber(String value) {
    private static final int MOST_INITIALS = 4;

    /** @param number 1 or more */
    public static SerialNumber of(String issuer, int year, String courseKey, long number) {
        return new SerialNumber(String.format(Locale.ROOT, "%s-%d-%s-%06d", issuer, year, initials(courseKey), number));
    }

    private static String initials(String courseKey) {
        StringBuilder initials = new StringBuilder();
        for (String word : courseKey.split("-")) {
            if (!word.isEmpty() && initials.length() < MOST_INITIALS) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}

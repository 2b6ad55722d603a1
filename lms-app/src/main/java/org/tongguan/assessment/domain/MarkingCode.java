package org.tongguan.assessment.domain;

import java.security.SecureRandom;

/** Stands for a candidate in front of a marker: twelve letters and digits without those that look alike. */
final class MarkingCode {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;

    private MarkingCode() {
    }

    static String random() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}

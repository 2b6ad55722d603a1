package org.tongguan.questionbank.domain;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared: full and half width, capitals and runs of blanks make no difference. */
final class PlainText {
    private PlainText() {
    }

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }

    static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }
}

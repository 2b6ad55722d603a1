package org.tongguan.appraisal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a piece of evidence speaks about; each is an indicator of the scheme. */
public enum EvidenceKind {
    EXAM, HOURS, CERTIFICATE, ROADSHOW;

    /** The name in scheme files and translation keys, such as {@code exam}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<EvidenceKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }
}

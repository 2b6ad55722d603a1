package org.tongguan.assessment.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tongguan.questionbank.Digests;

/**
 * Recognises Safe Exam Browser with a known configuration. It sends SHA-256 over the absolute address without fragment, followed by the config
 * key, as 64 hexadecimal digits in {@code X-SafeExamBrowser-ConfigKeyHash} or through its JavaScript interface (Safe Exam Browser, developer
 * documentation, "Config Key"). It proves the configuration only to the extent that the key is secret.
 */
public final class SafeExamBrowser {
    private SafeExamBrowser() {
    }

    public static boolean known(Optional<String> hash, List<String> addresses, List<String> keys) {
        return hash.map(given -> given.toLowerCase(Locale.ROOT)).filter(given -> addresses.stream().map(address -> address.replaceFirst("#.*", ""))
                .anyMatch(address -> keys.stream().anyMatch(key -> Digests.sha256Hex(address + key).equals(given)))).isPresent();
    }
}

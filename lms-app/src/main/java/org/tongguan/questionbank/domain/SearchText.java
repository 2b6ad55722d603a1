package org.tongguan.questionbank.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody looks for in stems, as patterns for {@code LIKE}. Upper and lower case are the same, and letters and digits in full width
 * find those in half width.
 */
public final class SearchText {
    private final String typed;

    private SearchText(String typed) {
        this.typed = typed;
    }

    public static SearchText of(String typed) {
        return new SearchText(typed.strip());
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The beginning of a code, as it was typed; codes have no Chinese, and the database compares none with them. */
    public Optional<String> start() {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(typed) ? Optional.of(literal(typed) + "%") : Optional.empty();
    }

    /** Parts of a stem in lower case, one of which must be there. */
    public List<String> parts() {
        String lower = typed.toLowerCase(Locale.ROOT);
        Set<String> forms = new LinkedHashSet<>(List.of(lower, Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
        return forms.stream().map(form -> "%" + literal(form) + "%").toList();
    }

    /**
     * Whether an English stem may hold it. A Chinese word stands in the Chinese stem if anywhere, and need not be looked for a second time in
     * each of a hundred thousand questions.
     */
    public boolean mayBeEnglish() {
        return typed.codePoints().noneMatch(Character::isIdeographic);
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}

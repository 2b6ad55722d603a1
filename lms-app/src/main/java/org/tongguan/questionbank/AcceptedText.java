package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form of a short answer that is accepted. Full-width and half-width characters are the same (Unicode NFKC), and so is any run of blanks.
 *
 * @param form    {@code *} stands for any characters; {@code \*} for an asterisk
 * @param percent what it earns, 0 … 100
 */
public record AcceptedText(String form, BigDecimal percent) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ASTERISK = Pattern.compile("(?<!\\\\)\\*");

    public boolean accepts(String text, boolean caseMatters) {
        String pattern = Stream.of(ASTERISK.split(form, -1)).map(part -> normal(part.replace("\\*", "*"), caseMatters, false))
                .map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(normal(text, caseMatters, true)).matches();
    }

    static String normal(String text, boolean caseMatters, boolean whole) {
        String compatible = BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        String trimmed = whole ? compatible.strip() : compatible;
        return caseMatters ? trimmed : trimmed.toLowerCase(Locale.ROOT);
    }
}

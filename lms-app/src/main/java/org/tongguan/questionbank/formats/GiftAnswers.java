package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.ImportRule;

/** The answers between the braces of a GIFT question: each begins with {@code =} or {@code ~}, may have a weight, and a feedback behind {@code #}. */
final class GiftAnswers {
    private static final Pattern WEIGHT = Pattern.compile("^%\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*%");

    /** @param percent empty where the file gives none; {@code text} and {@code feedback} still escaped */
    record Answer(boolean right, Optional<BigDecimal> percent, String text, String feedback, int offset) {
        BigDecimal percentOr(BigDecimal fallback) {
            return percent.orElse(fallback);
        }
    }

    private GiftAnswers() {
    }

    /**
     * @param section what stands between the braces
     * @param offset  of the section in the block
     */
    static List<Answer> split(String section, int offset, GiftBlock block, Place place) {
        List<Answer> answers = new ArrayList<>();
        int start = next(section, 0);
        if (!section.substring(0, start < 0 ? section.length() : start).isBlank()) {
            place.at(block.line(offset)).fault(ImportRule.ANSWERS_CLEAR, section);
        }
        while (start >= 0) {
            int end = next(section, start + 1);
            answers.add(answer(section.charAt(start) == '=', section.substring(start + 1, end < 0 ? section.length() : end),
                    offset + start));
            start = end;
        }
        return answers;
    }

    private static int next(String section, int from) {
        int right = GiftText.find(section, '=', from);
        int wrong = GiftText.find(section, '~', from);
        return right < 0 ? wrong : wrong < 0 ? right : Math.min(right, wrong);
    }

    private static Answer answer(boolean right, String raw, int offset) {
        String text = raw.strip();
        Optional<BigDecimal> percent = Optional.empty();
        Matcher weight = WEIGHT.matcher(text);
        if (weight.find()) {
            percent = Optional.of(Decimals.of(weight.group(1)));
            text = text.substring(weight.end());
        }
        int hash = GiftText.find(text, '#', 0);
        return new Answer(right, percent, hash < 0 ? text : text.substring(0, hash), hash < 0 ? "" : text.substring(hash + 1), offset);
    }
}

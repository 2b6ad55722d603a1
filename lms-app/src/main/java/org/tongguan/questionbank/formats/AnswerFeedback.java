package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.shared.Bilingual;

/**
 * Feedback of one question. The general one, or without it that of the right answer, is our explanation; what was said to each other answer
 * follows in lines of its own behind the answer that it is about.
 */
final class AnswerFeedback {
    static final Bilingual NOTHING = Bilingual.of("", "");

    private Bilingual general = NOTHING;
    private Bilingual right = NOTHING;
    private Bilingual rightAnswer = NOTHING;
    private final List<Bilingual> others = new ArrayList<>();

    void general(Bilingual text) {
        general = text;
    }

    /** @param answer what it is about, in words; empty where that needs no words */
    void answer(boolean isRight, Bilingual answer, Bilingual text) {
        if (text.zh().isBlank()) {
            return;
        }
        if (isRight && right.zh().isBlank()) {
            right = text;
            rightAnswer = answer;
        } else {
            others.add(about(answer, text));
        }
    }

    Bilingual explanation() {
        Bilingual first = general.zh().isBlank() ? right : general;
        boolean rightIsSaid = right.zh().isBlank() || first.equals(right);
        Set<Bilingual> lines = new LinkedHashSet<>(Stream.concat(rightIsSaid ? Stream.of(first) : Stream.of(first, about(rightAnswer, right)),
                others.stream()).filter(line -> !line.zh().isBlank()).toList());
        boolean inEnglish = lines.stream().anyMatch(line -> !line.en().isBlank());
        return Bilingual.of(lines.stream().map(Bilingual::zh).collect(Collectors.joining("\n")),
                inEnglish ? lines.stream().map(line -> line.en().isBlank() ? line.zh() : line.en()).collect(Collectors.joining("\n")) : "");
    }

    private static Bilingual about(Bilingual answer, Bilingual text) {
        return answer.zh().isBlank() ? text : Bilingual.of(answer.zh() + "：" + text.zh(), text.en().isBlank() ? "" : (answer.en().isBlank() ? answer.zh() : answer.en()) + ": " + text.en());
    }
}

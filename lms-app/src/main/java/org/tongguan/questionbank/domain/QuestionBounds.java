package org.tongguan.questionbank.domain;

import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.shared.Bilingual;

/** What the bank's columns hold. */
public final class QuestionBounds {
    /** A column of text holds 65,535 bytes. */
    public static final int LONGEST = 16_000;
    public static final int LONGEST_SOURCE = 300;
    private static final int LONGEST_BODY = 200_000;

    private QuestionBounds() {
    }

    public static boolean hold(Bilingual stem, Bilingual explanation, Body body) {
        return Stream.of(stem.zh(), stem.en(), explanation.zh(), explanation.en()).allMatch(text -> text.length() <= LONGEST)
                && QuestionText.write(body).length() <= LONGEST_BODY;
    }
}

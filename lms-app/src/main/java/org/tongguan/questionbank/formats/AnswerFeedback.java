package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/** Feedback of one question: the general one is our explanation; without it that of the right answer is. The rest is lost, and said so. */
final class AnswerFeedback {
    private Bilingual general = Bilingual.of("", "");
    private Bilingual right = Bilingual.of("", "");
    private final List<Bilingual> others = new ArrayList<>();

    void general(Bilingual text) {
        general = text;
    }

    void answer(boolean isRight, Bilingual text) {
        if (text.zh().isBlank()) {
            return;
        }
        if (isRight && right.zh().isBlank()) {
            right = text;
        } else {
            others.add(text);
        }
    }

    Bilingual explanation(Place place) {
        others.forEach(text -> place.loss(LossKind.FEEDBACK, text.zh()));
        if (general.zh().isBlank()) {
            return right;
        }
        if (!right.zh().isBlank() && !right.equals(general)) {
            place.loss(LossKind.FEEDBACK, right.zh());
        }
        return general;
    }
}

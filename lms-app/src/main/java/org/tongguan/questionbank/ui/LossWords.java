package org.tongguan.questionbank.ui;

import java.util.List;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.ImportedQuestions.Loss;

/** What a loss says beyond its kind: our own types and rules by their names, and what stands in the file of another system as it stands there. */
final class LossWords {
    private LossWords() {
    }

    static String detail(Locale locale, Loss loss) {
        List<String> named = switch (loss.kind()) {
            case QUESTION_TYPE -> List.of("exam.type.");
            case MARKING_RULE -> List.of("questionauthor.rule.", "questionauthor.order-rule.");
            default -> List.of();
        };
        return named.stream().map(prefix -> prefix + loss.detail()).filter(key -> Texts.has(locale, key)).findFirst()
                .map(key -> Texts.text(locale, key)).orElse(loss.detail());
    }
}

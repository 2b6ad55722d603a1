package org.tongguan.questionbank.formats;

import java.util.List;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.shared.Bilingual;

/** What several formats lose of a question on the way out. */
final class Losses {
    private Losses() {
    }

    static Place of(Question question, Findings findings) {
        return new Place(findings, 0, question.code());
    }

    /** Of an essay in a format that knows no rubric. */
    static void rubric(EssayBody body, Place place) {
        if (!EssayBodies.hasNoRubric(body)) {
            place.loss(LossKind.RUBRIC);
        }
        if (body.fewest() > 0) {
            place.loss(LossKind.LENGTH, Integer.toString(body.fewest()));
        }
    }

    static void units(NumericBody body, Place place) {
        if (!body.units().isEmpty()) {
            place.loss(LossKind.UNITS, String.join(", ", body.units().stream().map(NumericBody.Unit::symbol).toList()));
        }
    }

    static boolean isEmpty(Bilingual text) {
        return text.zh().isBlank() && text.en().isBlank();
    }

    /** Whether any text of the question has an English side of its own. */
    static boolean hasEnglish(Question question) {
        return HtmlText.isTranslated(question.stem()) || HtmlText.isTranslated(question.explanation()) || hasEnglish(question.body());
    }

    private static boolean hasEnglish(Body body) {
        if (body instanceof CaseBody story) {
            return story.parts().stream().anyMatch(part -> HtmlText.isTranslated(part.stem()) || hasEnglish(part.body()));
        }
        List<Option> options = body instanceof ChoiceBody choice ? choice.options() : body instanceof OrderingBody order ? order.entries()
                : body instanceof MatchingBody matching ? Stream.concat(matching.prompts().stream(), matching.targets().stream()).toList()
                : List.of();
        return options.stream().map(Option::text).anyMatch(HtmlText::isTranslated);
    }
}

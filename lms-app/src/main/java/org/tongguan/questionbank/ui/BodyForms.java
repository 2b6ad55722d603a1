package org.tongguan.questionbank.ui;

import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionMediaService;

/** The form for each type of question. */
final class BodyForms {
    private BodyForms() {
    }

    static BodyForm of(ItemType type, QuestionMediaService media, Runnable changed) {
        return switch (type) {
            case SINGLE_CHOICE, MULTIPLE_CHOICE -> new ChoiceForm(type, changed);
            case TRUE_FALSE -> new TruthForm(changed);
            case MATCHING -> new MatchingForm(changed);
            case ORDERING -> new OrderingForm(changed);
            case FILL_IN -> new FillInForm(changed);
            case NUMERIC -> new NumericForm(changed);
            case SHORT_TEXT -> new ShortTextForm(changed);
            case ESSAY -> new EssayForm(changed);
            case HOT_SPOT -> new HotSpotForm(media, changed);
            case PRACTICAL -> new PracticalForm(media, changed);
            case CASE -> new CaseForm(media, changed);
        };
    }
}

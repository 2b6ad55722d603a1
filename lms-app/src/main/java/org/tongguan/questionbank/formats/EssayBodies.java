package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.shared.Bilingual;

/** Essays of formats without a rubric: one criterion for the whole. */
final class EssayBodies {
    private static final String WHOLE = "whole";
    private static final String KEY = "questionbank.criterion.whole";

    private EssayBodies() {
    }

    static EssayBody ofModel(Bilingual model) {
        Bilingual title = Bilingual.of(Texts.text(Texts.CHINESE, KEY), Texts.text(Texts.ENGLISH, KEY));
        return new EssayBody(List.of(new EssayBody.Criterion(WHOLE, title, BigDecimal.valueOf(100))), 0, model);
    }

    /** Whether leaving the criteria out loses nothing. */
    static boolean hasNoRubric(EssayBody body) {
        return body.criteria().size() == 1 && body.criteria().get(0).id().equals(WHOLE);
    }
}

package org.tongguan.assessment.ui;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.assessment.ExamLifeError;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlan.Shortfall;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/** What a question bank lacks for a paper, in words. */
final class LackWords {
    /** A notice holds no more; the blueprint's card names them all. */
    private static final int MOST = 3;

    private LackWords() {
    }

    static String of(Shortfall lack, Map<String, Bilingual> competences, Locale locale) {
        return sentence(lack.values(), competences, locale);
    }

    /** The sentence of a refusal; of one for want of questions with what is lacking. */
    static String refusal(DomainError error, Map<String, Bilingual> competences, Locale locale) {
        return error.code() != ExamLifeError.NOT_FEASIBLE ? FailureNotice.text(error, locale)
                : Stream.concat(Stream.of(Texts.text(locale, "exam-life.not-feasible")),
                        error.faults().stream().limit(MOST).map(fault -> sentence(fault.values(), competences, locale))).collect(Collectors.joining(" "));
    }

    static String competence(String key, Map<String, Bilingual> competences, Locale locale) {
        return key.equals(ExamPlan.ANY) ? Texts.text(locale, "exam-life.row.any") : competences.getOrDefault(key, Bilingual.of(key, key)).in(locale);
    }

    private static String sentence(Map<String, String> lack, Map<String, Bilingual> competences, Locale locale) {
        String difficulty = lack.getOrDefault("difficulty", Shortfall.ANY_DIFFICULTY);
        String kind = competence(lack.getOrDefault("competence", ExamPlan.ANY), competences, locale) + " · "
                + Texts.text(locale, "exam.type." + lack.get("type"))
                + (difficulty.equals(Shortfall.ANY_DIFFICULTY) ? "" : " · " + Texts.text(locale, "exam-life.difficulty." + difficulty));
        return Texts.text(locale, "exam-life.shortfall", Map.of("kind", kind, "wanted", lack.getOrDefault("wanted", ""), "held",
                lack.getOrDefault("held", "")));
    }
}

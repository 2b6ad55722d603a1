package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Question;

/**
 * What formats of other systems carry as an id and as tags such as {@code competence:perception}: those systems keep them, and so the
 * question that comes back is the one that went out.
 *
 * @param code empty when the file gives none
 * @param rule how a body is marked where the format itself cannot say it; empty for what the format says
 */
record Labels(String code, List<String> competences, String difficulty, String lesson, String source, Optional<String> rule) {
    static final String ALL_OR_NOTHING = "all-or-nothing";
    static final String CASE_MATTERS = "case-matters";

    static Labels none() {
        return new Labels("", List.of(), "", "", "", Optional.empty());
    }

    /** Tags of other kinds are lost. */
    static Labels of(String code, List<String> tags, Place place) {
        List<String> competences = new ArrayList<>();
        String difficulty = "";
        String lesson = "";
        String source = "";
        Optional<String> rule = Optional.empty();
        for (String tag : tags) {
            int colon = tag.indexOf(':');
            String value = tag.substring(colon + 1).strip();
            switch (colon < 0 ? "" : tag.substring(0, colon)) {
                case "competence" -> competences.add(value);
                case "difficulty" -> difficulty = value;
                case "lesson" -> lesson = value;
                case "source" -> source = value;
                case "rule" -> rule = Optional.of(value);
                default -> place.loss(LossKind.TAG, tag);
            }
        }
        return new Labels(code, List.copyOf(competences), difficulty, lesson, source, rule);
    }

    static List<String> tags(Question question) {
        List<String> tags = new ArrayList<>();
        question.competences().forEach(competence -> tags.add("competence:" + competence));
        tags.add("difficulty:" + question.difficulty());
        if (!question.lesson().isBlank()) {
            tags.add("lesson:" + question.lesson());
        }
        if (!question.source().isBlank()) {
            tags.add("source:" + question.source());
        }
        ruleOf(question.body()).ifPresent(rule -> tags.add("rule:" + rule));
        return tags;
    }

    /** The rule that no format but ours can express. */
    private static Optional<String> ruleOf(Body body) {
        if (body instanceof ChoiceBody choice && choice.type().takesSeveral()) {
            return Optional.of(YamlTexts.word(choice.rule()));
        } else if (body instanceof MatchingBody matching && matching.allOrNothing()) {
            return Optional.of(ALL_OR_NOTHING);
        }
        return body instanceof FillInBody text && text.caseMatters() ? Optional.of(CASE_MATTERS) : Optional.empty();
    }
}

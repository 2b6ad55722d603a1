package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

/** Single and multiple choice, true and false in Moodle XML. */
final class MoodleChoice {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private MoodleChoice() {
    }

    static Body read(MoodleQuestion question) {
        List<ChoiceWeights.Weighed> choices = new ArrayList<>();
        for (XmlElement answer : question.element().children("answer")) {
            Bilingual text = question.option(answer);
            choices.add(new ChoiceWeights.Weighed(text, question.percent(answer, text)));
        }
        return ChoiceWeights.read(question.isOn("single", true), choices, question.labels().rule());
    }

    static Body truth(MoodleQuestion question) {
        Set<String> key = Set.of();
        for (XmlElement answer : question.element().children("answer")) {
            if (question.percent(answer, AnswerFeedback.NOTHING).compareTo(ALL) == 0) {
                key = Set.of(answer.childText("text").toLowerCase(Locale.ROOT));
            }
        }
        return ChoiceBody.of(ItemType.TRUE_FALSE, List.of(), key);
    }

    static void write(ChoiceBody body, MoodleXml xml, Place place) {
        if (!ChoiceWeights.isExact(body)) {
            place.loss(LossKind.MARKING_RULE, YamlTexts.word(body.rule()));
        }
        xml.leaf("single", Boolean.toString(!body.type().takesSeveral())).leaf("shuffleanswers", "true").leaf("answernumbering", "abc");
        Map<String, BigDecimal> percents = ChoiceWeights.percents(body);
        for (Option option : body.options()) {
            xml.open("answer", "fraction", percents.get(option.id()).toPlainString(), "format", "html").html(option.text()).close();
        }
    }

    static void writeTruth(ChoiceBody body, MoodleXml xml, Place place) {
        if (body.rule() == ChoiceBody.Rule.WEIGHTS) {
            place.loss(LossKind.MARKING_RULE, YamlTexts.word(body.rule()));
        }
        for (String truth : ChoiceBody.TRUTHS) {
            xml.open("answer", "fraction", body.key().contains(truth) ? "100" : "0", "format", "moodle_auto_format").leaf("text", truth).close();
        }
    }
}

package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.shared.Bilingual;

/** Matching and ordering in Moodle XML. */
final class MoodlePairs {
    private MoodlePairs() {
    }

    static Body matching(MoodleQuestion question) {
        List<Map.Entry<Bilingual, Bilingual>> pairs = new ArrayList<>();
        for (XmlElement pair : question.element().children("subquestion")) {
            Bilingual prompt = question.option(pair);
            Bilingual target = pair.child("answer").map(question::option).orElse(Bilingual.of("", ""));
            if (prompt.zh().isBlank() && HtmlText.showsPicture(pair.childText("text"))) {
                question.place().at(pair.line()).fault(ImportRule.TEXT_PRESENT, target.zh());
            }
            pairs.add(Map.entry(prompt, target));
        }
        return Ids.matching(pairs, question.labels().rule().filter(Labels.ALL_OR_NOTHING::equals).isPresent());
    }

    static Body ordering(MoodleQuestion question) {
        OrderingBody.Rule rule = OrderingRules.read(question.element().childText("gradingtype"), question.place());
        String select = question.element().childText("selecttype");
        if (!select.isEmpty() && !select.equals("ALL") && !select.equals("0")) {
            question.place().loss(LossKind.MARKING_RULE, select);
        }
        return Ids.ordering(question.element().children("answer").stream().map(question::option).toList(), rule);
    }

    static void write(MatchingBody body, MoodleXml xml, Place place) {
        if (body.allOrNothing()) {
            place.loss(LossKind.MARKING_RULE, Labels.ALL_OR_NOTHING);
        }
        xml.leaf("shuffleanswers", "true");
        Map<String, Bilingual> targets = texts(body.targets());
        body.prompts().forEach(prompt -> pair(xml, prompt.text(), targets.get(body.key().get(prompt.id()))));
        body.targets().stream().filter(target -> !body.key().containsValue(target.id()))
                .forEach(target -> pair(xml, Bilingual.of("", ""), target.text()));
    }

    private static void pair(MoodleXml xml, Bilingual prompt, Bilingual target) {
        xml.open("subquestion", "format", "html").html(prompt).open("answer").html(target).close().close();
    }

    static void write(OrderingBody body, MoodleXml xml) {
        xml.leaf("layouttype", "VERTICAL").leaf("selecttype", "ALL").leaf("selectcount", "0")
                .leaf("gradingtype", OrderingRules.write(body.rule())).leaf("showgrading", "SHOW").leaf("numberingstyle", "none");
        Map<String, Bilingual> entries = texts(body.entries());
        int number = 0;
        for (String id : body.key()) {
            xml.open("answer", "fraction", Integer.toString(++number), "format", "html").html(entries.get(id)).close();
        }
    }

    private static Map<String, Bilingual> texts(List<Option> options) {
        return options.stream().collect(Collectors.toMap(Option::id, Option::text));
    }
}

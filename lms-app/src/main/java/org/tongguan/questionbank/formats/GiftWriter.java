package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.Question;
import org.tongguan.shared.Bilingual;

/** Writes GIFT. Code, competences and the like stand in a comment, where Moodle reads ids and tags. */
final class GiftWriter {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Place place;
    /** Two languages, and an arrow inside a text, need HTML. */
    private final boolean html;

    private GiftWriter(Place place, boolean html) {
        this.place = place;
        this.html = html;
    }

    /** One text for each question that GIFT can hold; the others are told as lost. */
    static List<String> write(List<Question> questions, Findings findings) {
        return questions.stream().flatMap(question -> new GiftWriter(Losses.of(question, findings),
                Losses.hasEnglish(question) || question.body() instanceof MatchingBody).write(question).stream()).toList();
    }

    private Optional<String> write(Question question) {
        Optional<String> answers = answers(question.body());
        if (answers.isEmpty()) {
            place.loss(LossKind.QUESTION_TYPE, question.type().key());
            return Optional.empty();
        }
        question.media().forEach(media -> place.loss(LossKind.MEDIA, media.name()));
        String tags = Labels.tags(question).stream().map(tag -> " [tag:" + GiftBlock.escaped(tag) + "]").collect(Collectors.joining());
        String general = Losses.isEmpty(question.explanation()) ? "" : "\t####" + text(question.explanation()) + "\n";
        return Optional.of("// [id:" + GiftBlock.escaped(question.code()) + "]" + tags + "\n::" + GiftText.escape(question.code()) + "::"
                + (html ? "[html]" : "") + text(question.stem()) + " {" + answers.get() + general + "}\n");
    }

    private String text(Bilingual text) {
        return GiftText.write(text, html);
    }

    private Optional<String> answers(Body body) {
        if (body instanceof ChoiceBody b) {
            return Optional.of(b.type() == ItemType.TRUE_FALSE ? truth(b) : choice(b));
        } else if (body instanceof MatchingBody b) {
            return Optional.of(matching(b));
        } else if (body instanceof OrderingBody b) {
            return Optional.of(ordering(b));
        } else if (body instanceof FillInBody b) {
            if (b.caseMatters()) {
                place.loss(LossKind.CASE_MATTERS);
            }
            return Optional.of("\n" + b.accepted().stream().map(GiftWriter::accepted).collect(Collectors.joining()));
        } else if (body instanceof NumericBody b) {
            Losses.units(b, place);
            return Optional.of("#\n" + GiftNumbers.dearestFirst(b).stream().map(GiftWriter::number).collect(Collectors.joining()));
        } else if (body instanceof EssayBody b) {
            Losses.rubric(b, place);
            if (!Losses.isEmpty(b.model())) {
                place.loss(LossKind.MODEL_ANSWER);
            }
            return Optional.of("\n");
        }
        return Optional.empty();
    }

    private String truth(ChoiceBody body) {
        if (body.rule() == ChoiceBody.Rule.WEIGHTS) {
            place.loss(LossKind.MARKING_RULE, YamlTexts.word(body.rule()));
        }
        return (body.key().contains("true") ? "TRUE" : "FALSE") + "\n";
    }

    private String choice(ChoiceBody body) {
        if (!ChoiceWeights.isExact(body)) {
            place.loss(LossKind.MARKING_RULE, YamlTexts.word(body.rule()));
        }
        StringBuilder answers = new StringBuilder("\n");
        Map<String, BigDecimal> percents = ChoiceWeights.percents(body);
        for (Option option : body.options()) {
            BigDecimal percent = percents.get(option.id());
            boolean right = !body.type().takesSeveral() && percent.compareTo(ALL) == 0;
            answers.append('\t').append(right ? "=" : percent.signum() == 0 ? "~" : "~%" + percent.toPlainString() + "%")
                    .append(text(option.text())).append('\n');
        }
        return answers.toString();
    }

    private String matching(MatchingBody body) {
        if (body.allOrNothing()) {
            place.loss(LossKind.MARKING_RULE, Labels.ALL_OR_NOTHING);
        }
        StringBuilder pairs = new StringBuilder("\n");
        Map<String, Bilingual> targets = body.targets().stream().collect(Collectors.toMap(Option::id, Option::text));
        body.prompts().forEach(prompt -> pairs.append("\t=").append(text(prompt.text())).append(" -> ")
                .append(text(targets.get(body.key().get(prompt.id())))).append('\n'));
        body.targets().stream().filter(target -> !body.key().containsValue(target.id()))
                .forEach(target -> pairs.append("\t= -> ").append(text(target.text())).append('\n'));
        return pairs.toString();
    }

    private String ordering(OrderingBody body) {
        Map<String, Bilingual> entries = body.entries().stream().collect(Collectors.toMap(Option::id, Option::text));
        return ">" + body.key().size() + " ALL VERTICAL " + OrderingRules.write(body.rule()) + " SHOW\n"
                + body.key().stream().map(id -> text(entries.get(id)) + "\n").collect(Collectors.joining());
    }

    /** The weight stands before every form, so that none is taken for one. */
    private static String accepted(AcceptedText form) {
        return "\t=%" + form.percent().toPlainString() + "%" + GiftText.escape(form.form()) + "\n";
    }

    private static String number(NumericBody.Accepted range) {
        return "\t=%" + range.percent().toPlainString() + "%" + GiftNumbers.write(range) + "\n";
    }
}

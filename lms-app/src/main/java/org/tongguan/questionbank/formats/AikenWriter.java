package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.Question;

/** Writes Aiken, which holds single choice in one language and nothing else. */
final class AikenWriter {
    private static final int MOST_OPTIONS = 26;
    private static final Pattern MISREAD = Pattern.compile("(?i)^(ANSWER|\u7B54\u6848)\\s*[:\uFF1A].*");

    private AikenWriter() {
    }

    static List<String> write(List<Question> questions, Findings findings) {
        return questions.stream().flatMap(question -> write(question, Losses.of(question, findings)).stream()).toList();
    }

    private static Optional<String> write(Question question, Place place) {
        if (!(question.body() instanceof ChoiceBody body) || body.type() != ItemType.SINGLE_CHOICE || body.key().size() != 1
                || body.options().size() > MOST_OPTIONS || MISREAD.matcher(question.stem().zh()).matches()) {
            place.loss(LossKind.QUESTION_TYPE, question.type().key());
            return Optional.empty();
        }
        losses(question, body, place);
        List<String> lines = new ArrayList<>();
        lines.add(line(question.stem().zh()));
        String answer = "";
        for (Option option : body.options()) {
            String letter = String.valueOf((char) ('A' + lines.size() - 1));
            lines.add(letter + ". " + line(option.text().zh()));
            answer = body.key().contains(option.id()) ? letter : answer;
        }
        lines.add("ANSWER: " + answer);
        return Optional.of(String.join("\n", lines) + "\n");
    }

    private static void losses(Question question, ChoiceBody body, Place place) {
        place.loss(LossKind.LABELS);
        if (!Losses.isEmpty(question.explanation())) {
            place.loss(LossKind.EXPLANATION);
        }
        if (Losses.hasEnglish(question)) {
            place.loss(LossKind.ENGLISH);
        }
        if (body.rule() == ChoiceBody.Rule.WEIGHTS) {
            place.loss(LossKind.MARKING_RULE, YamlTexts.word(body.rule()));
        }
        if (question.stem().zh().contains("\n") || body.options().stream().anyMatch(option -> option.text().zh().contains("\n"))) {
            place.loss(LossKind.LINE_BREAKS);
        }
        question.media().forEach(media -> place.loss(LossKind.MEDIA, media.name()));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}

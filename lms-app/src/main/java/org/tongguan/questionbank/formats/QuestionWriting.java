package org.tongguan.questionbank.formats;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongguan.questionbank.ExportedQuestions;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFormat;

/** Writes questions with a format's writer. */
public final class QuestionWriting {
    private QuestionWriting() {
    }

    public static ExportedQuestions write(QuestionFormat format, List<Question> questions, Function<String, Optional<byte[]>> media) {
        Findings findings = new Findings();
        return switch (format) {
            case YAML -> {
                questions.forEach(question -> question.media().forEach(one -> Losses.of(question, findings).loss(LossKind.MEDIA, one.name())));
                yield new ExportedQuestions(format, utf8(YamlWriter.write(questions)), questions.size(), findings.losses());
            }
            case YAML_ZIP -> new ExportedQuestions(format, YamlArchive.write(questions, media, findings), questions.size(), findings.losses());
            case GIFT -> joined(format, GiftWriter.write(questions, findings), findings);
            case AIKEN -> joined(format, AikenWriter.write(questions, findings), findings);
            case MOODLE_XML -> {
                MoodleWriter.Written written = MoodleWriter.write(questions, media, findings);
                yield new ExportedQuestions(format, written.bytes(), written.count(), findings.losses());
            }
            case EXCEL -> {
                SheetWriter.Written written = SheetWriter.write(questions, findings);
                yield new ExportedQuestions(format, written.bytes(), written.count(), findings.losses());
            }
        };
    }

    /** One question in our own format, as maps, lists, texts and numbers. */
    public static Map<String, Object> document(Question question) {
        return YamlWriter.entry(question);
    }

    private static ExportedQuestions joined(QuestionFormat format, List<String> texts, Findings findings) {
        return new ExportedQuestions(format, utf8(String.join("\n", texts)), texts.size(), findings.losses());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

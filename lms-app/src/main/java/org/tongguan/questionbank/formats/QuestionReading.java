package org.tongguan.questionbank.formats;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tongguan.platform.files.TextFile;
import org.tongguan.questionbank.FilesBeside;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ImportSettings;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFormat;

/** Reads a file with its format's reader and settles what the format leaves open. */
public final class QuestionReading {
    /** A bank of a whole organisation has fewer. */
    static final int MOST_QUESTIONS = 10_000;

    private QuestionReading() {
    }

    public static ImportedQuestions read(QuestionFormat format, byte[] content, ImportSettings settings) {
        Findings findings = new Findings();
        Map<String, byte[]> media = new LinkedHashMap<>();
        List<Question> questions = switch (format) {
            case YAML -> yaml(content, FilesBeside.NONE, settings, findings);
            case YAML_ZIP -> YamlArchive.open(content, findings).map(archive -> {
                media.putAll(archive.byDigest());
                return yaml(archive.questions(), archive, settings, findings);
            }).orElse(List.of());
            case GIFT -> text(content, findings, text -> GiftReader.read(text, findings), settings);
            case AIKEN -> text(content, findings, text -> AikenReader.read(text, findings), settings);
            case MOODLE_XML -> settled(MoodleReader.read(content, media, findings), settings, true, findings);
            case EXCEL -> settled(SheetReader.read(content, findings), settings, false, findings);
        };
        if (questions.isEmpty() && findings.isFaultless()) {
            findings.fault(0, ImportRule.FILE_FILLED, Map.of());
        } else if (questions.size() > MOST_QUESTIONS) {
            findings.fault(0, ImportRule.QUESTIONS_BOUNDED, Map.of("maximum", Integer.toString(MOST_QUESTIONS)));
        }
        return new ImportedQuestions(questions, findings.faults(), findings.losses(), media);
    }

    private static Optional<String> text(byte[] content, Findings findings) {
        Optional<String> text = TextFile.decoded(content);
        if (text.isEmpty()) {
            findings.fault(0, ImportRule.ENCODING_KNOWN, Map.of());
        }
        return text;
    }

    private static List<Question> text(byte[] content, Findings findings, Function<String, List<Draft>> reader, ImportSettings settings) {
        return text(content, findings).map(text -> settled(reader.apply(text), settings, true, findings)).orElse(List.of());
    }

    /** Only our own format has ids of its author's. */
    private static List<Question> settled(List<Draft> drafts, ImportSettings settings, boolean codesOfOthers, Findings findings) {
        return Drafts.settle(drafts, settings, codesOfOthers, findings).stream().map(BlindIds::of).toList();
    }

    private static List<Question> yaml(byte[] content, FilesBeside files, ImportSettings settings, Findings findings) {
        return text(content, findings).map(text -> YamlReader.read(text, settings, files, findings)).orElse(List.of());
    }
}

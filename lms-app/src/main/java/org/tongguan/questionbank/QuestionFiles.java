package org.tongguan.questionbank;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tongguan.questionbank.formats.ExportPortions;
import org.tongguan.questionbank.formats.FormatDetection;
import org.tongguan.questionbank.formats.QuestionReading;
import org.tongguan.questionbank.formats.QuestionWriting;

/** Questions from and to files of every {@link QuestionFormat}. Nothing is stored here. */
public final class QuestionFiles {
    /** For questions whose pictures and files stay where they are. */
    public static final Function<String, Optional<byte[]>> NO_MEDIA = digest -> Optional.empty();

    private QuestionFiles() {
    }

    /** The format by content, or by the name where the content leaves it open; empty for none of ours. */
    public static Optional<QuestionFormat> detect(String fileName, byte[] content) {
        return FormatDetection.of(fileName, content);
    }

    /** Reads everything that can be read; faults and losses name their lines. */
    public static ImportedQuestions read(QuestionFormat format, byte[] content, ImportSettings settings) {
        return QuestionReading.read(format, content, settings);
    }

    /** @param media bytes by digest */
    public static ExportedQuestions write(QuestionFormat format, List<Question> questions, Function<String, Optional<byte[]>> media) {
        return QuestionWriting.write(format, questions, media);
    }

    /** The questions of each file when they do not go into one that could be brought in again. @param media bytes by digest */
    public static List<List<Question>> portions(QuestionFormat format, List<Question> questions, Function<String, Optional<byte[]>> media) {
        return ExportPortions.of(format, questions, media);
    }

    /** The workbook to fill in: no questions, and a sheet that explains each column with an example of each type. */
    public static byte[] template() {
        return write(QuestionFormat.EXCEL, List.of(), NO_MEDIA).content();
    }
}

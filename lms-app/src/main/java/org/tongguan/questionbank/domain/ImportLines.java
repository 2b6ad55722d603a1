package org.tongguan.questionbank.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.questionbank.ImportLine;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank.Difference;
import org.tongguan.shared.Bilingual;

/** The first questions that an import would write: those that change what the bank holds, then those that it adds. */
public final class ImportLines {
    /** The rest is counted. */
    public static final int MOST = 50;

    private static final int SHOWN = 120;

    private ImportLines() {
    }

    /** @param held questions of the bank by code; asked once, for as many codes as are shown */
    public static List<ImportLine> of(List<Question> read, Difference difference, Function<List<String>, Map<String, Question>> held) {
        List<String> changed = difference.changed().stream().limit(MOST).toList();
        Map<String, Question> before = held.apply(changed);
        Map<String, Question> after = read.stream().collect(Collectors.toMap(Question::code, Function.identity(), (one, again) -> one));
        return Stream.concat(changed.stream(), difference.added().stream()).limit(MOST).map(after::get)
                .map(question -> line(question, before)).toList();
    }

    private static ImportLine line(Question question, Map<String, Question> before) {
        Question held = before.get(question.code());
        return new ImportLine(question.code(), question.type(), Bilingual.of(beginning(question.stem().zh()), beginning(question.stem().en())),
                held == null, held == null ? List.of() : VersionChanges.between(held, question));
    }

    private static String beginning(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}

package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What was read from a file; nothing of it is stored yet.
 *
 * @param faults what must be mended before anything of the file is taken over
 * @param losses what the questions had in the file and cannot keep
 * @param media  bytes of the questions' pictures and files by their SHA-256
 */
public record ImportedQuestions(List<Question> questions, List<Fault> faults, List<Loss> losses, Map<String, byte[]> media) {
    /**
     * A place in the file that breaks a rule.
     *
     * @param line   counted from 1, in a workbook the row; 0 when the whole file is at fault
     * @param column the letter that a spreadsheet shows; empty in other formats
     * @param part   id of the part of a case; empty for the whole question
     * @param code   of the text under {@code error.}
     */
    public record Fault(int line, String column, String part, String code, Map<String, String> values) {
        public Fault {
            values = Map.copyOf(values);
        }

        /** Such as {@code 12}, {@code C12}, or nothing for the whole file. */
        public String place() {
            return line == 0 ? "" : column + line;
        }

        /** The place with the part, such as {@code 12 parts p1}. */
        public String where() {
            return part.isEmpty() ? place() : (place() + " parts " + part).strip();
        }
    }

    /**
     * Something that a question cannot keep in this format.
     *
     * @param line     of the question in the file; 0 on the way out
     * @param question its code or the beginning of its text
     */
    public record Loss(int line, String question, LossKind kind, String detail) {
    }

    public ImportedQuestions {
        questions = List.copyOf(questions);
        faults = List.copyOf(faults);
        losses = List.copyOf(losses);
        media = Map.copyOf(media);
    }

    /** The same with more faults. */
    public ImportedQuestions with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        all.addAll(more);
        return new ImportedQuestions(questions, all, losses, media);
    }

    /** The same with each question as this makes it. */
    public ImportedQuestions with(UnaryOperator<Question> made) {
        return new ImportedQuestions(questions.stream().map(made).toList(), faults, losses, media);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }
}

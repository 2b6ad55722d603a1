package org.tongguan.questionbank.formats;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongguan.platform.files.SpreadsheetText;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.Question;

/** Writes the workbook: a sheet of questions to fill in, and one that explains it. */
final class SheetWriter {
    /** The file and how many questions it holds. */
    record Written(byte[] bytes, int count) {
    }

    /** Rows that offer a choice of words. */
    private static final int PREPARED_ROWS = 1_000;
    /** What is typed stays as typed: 1/2 becomes no date, and 50% no 0.5. */
    private static final String AS_TEXT = "@";

    private SheetWriter() {
    }

    static Written write(List<Question> questions, Findings findings) {
        List<Map<SheetField, String>> rows = new ArrayList<>();
        int count = 0;
        for (Question question : questions) {
            Optional<List<Map<SheetField, String>>> cells = rows(question);
            if (cells.isEmpty()) {
                Losses.of(question, findings).loss(LossKind.QUESTION_TYPE, question.type().key());
            } else {
                question.media().forEach(media -> Losses.of(question, findings).loss(LossKind.MEDIA, media.name()));
                rows.addAll(cells.get());
                count++;
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(SheetReader.SHEET);
            for (SheetField field : SheetField.values()) {
                sheet.style(field.ordinal()).format(AS_TEXT).set();
            }
            header(sheet, 0);
            for (int i = 0; i < rows.size(); i++) {
                row(sheet, i + 1, rows.get(i));
            }
            sheet.freezePane(3, 1);
            choices(sheet, SheetField.TYPE, SheetWords.types());
            choices(sheet, SheetField.DIFFICULTY, SheetWords.difficulties());
            SheetGuide.write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return new Written(out.toByteArray(), count);
    }

    /** The question's row and those of its parts; empty when a row cannot hold one of them. */
    static Optional<List<Map<SheetField, String>>> rows(Question question) {
        Optional<SheetCells> first = SheetCells.of(question.body());
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Map<SheetField, String>> rows = new ArrayList<>();
        rows.add(first.get().put(SheetField.CODE, question.code()).both(SheetField.STEM, question.stem())
                .both(SheetField.EXPLANATION, question.explanation()).put(SheetField.COMPETENCE, String.join(", ", question.competences()))
                .put(SheetField.DIFFICULTY, SheetWords.difficultyWord(question.difficulty())).put(SheetField.LESSON, question.lesson())
                .put(SheetField.SOURCE, question.source()).cells());
        if (question.body() instanceof CaseBody story) {
            for (CaseBody.Part part : story.parts()) {
                Optional<SheetCells> cells = SheetCells.of(part.body());
                if (cells.isEmpty()) {
                    return Optional.empty();
                }
                rows.add(cells.get().put(SheetField.CODE, part.id()).both(SheetField.STEM, part.stem()).put(SheetField.CASE, question.code())
                        .put(SheetField.POINTS, part.points().toPlainString()).cells());
            }
        }
        return Optional.of(rows);
    }

    static void header(Worksheet sheet, int row) {
        for (SheetField field : SheetField.values()) {
            sheet.value(row, field.ordinal(), field.chinese());
            sheet.width(field.ordinal(), field.width());
        }
        sheet.range(row, 0, row, SheetField.values().length - 1).style().bold().fillColor("DDE7F3").set();
    }

    static void row(Worksheet sheet, int number, Map<SheetField, String> cells) {
        cells.forEach((field, value) -> sheet.value(number, field.ordinal(), SpreadsheetText.cell(value)));
        sheet.range(number, 0, number, SheetField.values().length - 1).style().format(AS_TEXT).wrapText(true).verticalAlignment("top").set();
    }

    private static void choices(Worksheet sheet, SheetField field, List<String> words) {
        sheet.range(1, field.ordinal(), PREPARED_ROWS, field.ordinal())
                .validateWithListByFormula(String.format(Locale.ROOT, "\"%s\"", String.join(",", words)));
    }
}

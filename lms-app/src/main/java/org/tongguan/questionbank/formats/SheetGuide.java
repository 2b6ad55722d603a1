package org.tongguan.questionbank.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.FilesBeside;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFile;

/** The sheet that explains the workbook: each column in both languages, and an example of each type as it would be filled in. */
final class SheetGuide {
    static final String SHEET = "填写说明";
    private static final String EXAMPLES = "sheet-examples.yaml";
    private static final String TEXT = "questionbank.sheet.";
    private static final int WIDE = 60;

    private SheetGuide() {
    }

    static void write(Workbook workbook) {
        Worksheet sheet = workbook.newWorksheet(SHEET);
        int row = 0;
        sheet.value(row, 0, Texts.text(Texts.CHINESE, "questionbank.sheet.intro"));
        sheet.value(row + 1, 0, Texts.text(Texts.ENGLISH, "questionbank.sheet.intro"));
        row += 3;
        for (SheetField field : SheetField.values()) {
            String key = field.name().startsWith("OPTION_") ? "option" : field.key().replace('_', '-');
            if (field.name().endsWith("_EN") || field.name().startsWith("OPTION_") && field != SheetField.OPTION_A) {
                continue;
            }
            sheet.value(row, 0, field == SheetField.OPTION_A ? "选项A … H" : field.chinese());
            sheet.value(row, 1, field == SheetField.OPTION_A ? "option_a … h" : field.key());
            sheet.value(row, 2, Texts.text(Texts.CHINESE, TEXT + key));
            sheet.value(row, 3, Texts.text(Texts.ENGLISH, TEXT + key));
            sheet.range(row, 0, row, 3).style().wrapText(true).verticalAlignment("top").set();
            row++;
        }
        examples(sheet, row + 1);
        sheet.width(2, WIDE);
        sheet.width(3, WIDE);
    }

    private static void examples(Worksheet sheet, int first) {
        SheetWriter.header(sheet, first);
        int row = first + 1;
        for (Question example : examples()) {
            for (Map<SheetField, String> cells : SheetWriter.rows(example).orElseThrow()) {
                SheetWriter.row(sheet, row++, cells);
            }
        }
    }

    /** Kept in our own format, so that they are checked like any question. */
    static List<Question> examples() {
        try (InputStream in = Objects.requireNonNull(SheetGuide.class.getResourceAsStream(EXAMPLES), EXAMPLES)) {
            return QuestionFile.readOfAnyCourse(EXAMPLES, new String(in.readAllBytes(), StandardCharsets.UTF_8), Set.of("perception"),
                    FilesBeside.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException("the examples cannot be read", e);
        }
    }
}

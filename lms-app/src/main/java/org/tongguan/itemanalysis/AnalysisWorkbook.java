package org.tongguan.itemanalysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongguan.platform.files.SpreadsheetText;
import org.tongguan.platform.i18n.Texts;

/** An analysis as a spreadsheet (Office Open XML): the test, its items, and what was chosen. Figures are numbers and not rounded. */
public final class AnalysisWorkbook {
    private static final String HEADER_FILL = "E6EFFB";
    private static final double WIDTH = 16;
    private static final List<String> ITEM_COLUMNS = List.of("item", "stem", "maximum", "candidates", "facility", "deviation", "intended-weight",
            "effective-weight", "discrimination", "efficiency", "upper-lower", "item-rest", "point-biserial", "alpha-if-deleted", "flags");
    private static final List<String> OPTION_COLUMNS = List.of("item", "option", "right", "chosen-by", "share", "upper", "lower", "mean-total");

    private final Analysis analysis;
    private final Map<String, QuestionText> questions;
    private final Locale locale;

    /** @param questions by the items' names; empty when only marks are known */
    public AnalysisWorkbook(Analysis analysis, Map<String, QuestionText> questions, Locale locale) {
        this.analysis = analysis;
        this.questions = questions;
        this.locale = locale;
    }

    public byte[] bytes(String title) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Tongguan", "1.0")) {
            test(book.newWorksheet(text("item-analysis.export.test")), title);
            Worksheet items = book.newWorksheet(text("item-analysis.export.items"));
            header(items, 0, "item-analysis.column.", ITEM_COLUMNS);
            int row = 1;
            for (AnalysedItem item : analysis.items()) {
                item(items, row++, item);
            }
            if (analysis.items().stream().anyMatch(item -> !item.statistics().options().isEmpty())) {
                options(book.newWorksheet(text("item-analysis.export.options")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private void test(Worksheet sheet, String title) {
        TestStatistics test = analysis.test();
        sheet.value(0, 0, SpreadsheetText.cell(title));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 2 * WIDTH);
        line(sheet, 2, "candidates", OptionalDouble.of(test.candidates()));
        line(sheet, 3, "items", OptionalDouble.of(test.items()));
        line(sheet, 4, "maximum", OptionalDouble.of(test.maximum()));
        line(sheet, 5, "mean", test.mean());
        line(sheet, 6, "median", test.median());
        line(sheet, 7, "deviation", test.standardDeviation());
        line(sheet, 8, "skewness", test.skewness());
        line(sheet, 9, "kurtosis", test.kurtosis());
        line(sheet, 10, "consistency", test.consistency());
        line(sheet, 11, "error-ratio", test.errorRatio());
        line(sheet, 12, "error", test.errorOfMeasurement());
    }

    private void line(Worksheet sheet, int row, String name, OptionalDouble figure) {
        sheet.value(row, 0, text("item-analysis.tile." + name));
        figure(sheet, row, 1, figure);
    }

    private void item(Worksheet sheet, int row, AnalysedItem analysed) {
        ItemStatistics item = analysed.statistics();
        sheet.value(row, 0, SpreadsheetText.cell(item.name()));
        QuestionText question = questions.get(item.name());
        sheet.value(row, 1, question == null ? "" : SpreadsheetText.cell(question.stem().in(locale)));
        List<OptionalDouble> figures = List.of(OptionalDouble.of(item.maximum()), OptionalDouble.of(item.candidates()), item.facility(),
                item.standardDeviation(), item.intendedWeight(), item.effectiveWeight(), item.discriminationIndex(),
                item.discriminativeEfficiency(), item.upperLower(), item.itemRest(), item.pointBiserial(), item.alphaIfDeleted());
        for (int i = 0; i < figures.size(); i++) {
            figure(sheet, row, i + 2, figures.get(i));
        }
        sheet.value(row, figures.size() + 2, analysed.flags().stream().map(flag -> AnalysisWords.flag(locale, flag))
                .collect(Collectors.joining("; ")));
    }

    private void options(Worksheet sheet) {
        header(sheet, 0, "item-analysis.option.", OPTION_COLUMNS);
        int row = 1;
        for (AnalysedItem item : analysis.items()) {
            for (OptionStatistics option : item.statistics().options()) {
                sheet.value(row, 0, SpreadsheetText.cell(item.statistics().name()));
                sheet.value(row, 1, AnalysisWords.option(locale, option.option()));
                sheet.value(row, 2, option.right() ? text("item-analysis.option.key") : "");
                sheet.value(row, 3, option.chosenBy());
                figure(sheet, row, 4, option.share());
                figure(sheet, row, 5, option.upper());
                figure(sheet, row, 6, option.lower());
                figure(sheet, row++, 7, option.meanTotal());
            }
        }
    }

    private void header(Worksheet sheet, int row, String keys, List<String> columns) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(row, column, text(keys + columns.get(column)));
            sheet.width(column, columns.get(column).equals("stem") ? 3 * WIDTH : WIDTH);
        }
        sheet.range(row, 0, row, columns.size() - 1).style().bold().fillColor(HEADER_FILL).set();
        sheet.freezePane(1, row + 1);
    }

    private static void figure(Worksheet sheet, int row, int column, OptionalDouble figure) {
        if (figure.isPresent()) {
            sheet.value(row, column, figure.getAsDouble());
        }
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}

package org.tongguan.reporting.domain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tongguan.platform.files.SpreadsheetText;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.ReportWords;
import org.tongguan.reporting.Standing;

/** A pass-rate report as a spreadsheet: scope and period on top, then a filtered table whose figures are numbers, not texts. */
public final class PassRateSheet {
    private static final int HEADER_ROW = 3;
    private static final String HEADER_FILL = "E6EFFB";
    private static final List<String> COLUMNS = List.of("department", "assigned", "sat", "passed", "pass-rate", "completion", "standing");
    private static final double NAME_WIDTH = 36;
    private static final double FIGURE_WIDTH = 14;

    private final PassRateReport report;
    private final Locale locale;
    private final Instant madeAt;

    public PassRateSheet(PassRateReport report, Locale locale, Instant madeAt) {
        this.report = report;
        this.locale = locale;
        this.madeAt = madeAt;
    }

    /** The file (Office Open XML). */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Tongguan", "1.0")) {
            Worksheet sheet = book.newWorksheet(SpreadsheetText.sheetName(text("reporting.export.sheet")));
            title(sheet);
            header(sheet);
            int row = HEADER_ROW + 1;
            for (PassRateReport.Row each : report.rows()) {
                line(sheet, row++, ReportWords.row(locale, each), each.counts(), each.standing());
            }
            if (row > HEADER_ROW + 1) {
                sheet.setAutoFilter(HEADER_ROW, 0, row - 1, COLUMNS.size() - 1);
            }
            line(sheet, row, text("reporting.column.total"), report.total(), report.standing());
            sheet.range(row, 0, row, COLUMNS.size() - 1).style().bold().set();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toByteArray();
    }

    private void title(Worksheet sheet) {
        String scope = report.chosen().name().in(locale);
        sheet.value(0, 0, SpreadsheetText.cell(Texts.text(locale, "reporting.export.title", Map.of("department", scope,
                "period", ReportWords.period(locale, report.filter().period()), "tier", ReportWords.tier(locale, report.filter().tier())))));
        sheet.style(0, 0).bold().fontSize(14).set();
        String when = Formats.moment(locale, madeAt);
        sheet.value(1, 0, Texts.text(locale, "reporting.export.made", Map.of("when", when)));
    }

    private void header(Worksheet sheet) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEADER_ROW, column, text("reporting.column." + COLUMNS.get(column)));
            sheet.width(column, column == 0 ? NAME_WIDTH : FIGURE_WIDTH);
        }
        sheet.range(HEADER_ROW, 0, HEADER_ROW, COLUMNS.size() - 1).style().bold().fillColor(HEADER_FILL).set();
        sheet.freezePane(1, HEADER_ROW + 1);
    }

    private void line(Worksheet sheet, int row, String name, PassCounts counts, Standing standing) {
        sheet.value(row, 0, SpreadsheetText.cell(name));
        sheet.value(row, 1, counts.assigned());
        sheet.value(row, 2, counts.sat());
        sheet.value(row, 3, counts.passed());
        share(sheet, row, 4, counts.passRate());
        share(sheet, row, 5, counts.completion());
        sheet.value(row, 6, ReportWords.standing(locale, standing));
    }

    private static void share(Worksheet sheet, int row, int column, OptionalDouble share) {
        if (share.isPresent()) {
            sheet.value(row, column, share.getAsDouble());
            sheet.style(row, column).format("0.0%").set();
        }
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}

package org.tongguan.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.Standing;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Period;

class PassRateSheetTest {
    private static final Bilingual EVIL = Bilingual.of("=HYPERLINK(\"http://x\",\"点我\")", "+1");
    private static final int FIRST_LINE = 5;

    @Test
    void namesScopePeriodAndTierOnTop() throws IOException {
        assertThat(lines(Texts.CHINESE).get(0).getCellText(0)).isEqualTo("市政府及下级部门通关通过率（2026 年第 4 季度，全部层级）");
    }

    @Test
    void figuresAreNumbers() throws IOException {
        Row line = line(Texts.CHINESE);
        assertThat(line.getCell(1).getType()).isEqualTo(CellType.NUMBER);
        assertThat(line.getCell(1).asNumber().intValue()).isEqualTo(20);
        assertThat(line.getCell(4).asNumber().doubleValue()).isEqualTo(0.75);
        assertThat(line.getCell(5).asNumber().doubleValue()).isEqualTo(0.3);
        assertThat(line.getCell(4).getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysAText() throws IOException {
        Row line = line(Texts.CHINESE);
        assertThat(line.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(line.getCellText(0)).startsWith("'=HYPERLINK");
        assertThat(line(Texts.ENGLISH).getCellText(0)).isEqualTo("'+1");
    }

    @Test
    void endsWithTheTotal() throws IOException {
        List<Row> lines = lines(Texts.ENGLISH);
        Row total = lines.get(lines.size() - 1);
        assertThat(total.getCellText(0)).isEqualTo("Total");
        assertThat(total.getCell(3).asNumber().intValue()).isEqualTo(6);
    }

    private static Row line(Locale locale) throws IOException {
        return lines(locale).stream().filter(row -> row.getRowNum() == FIRST_LINE).findFirst().orElseThrow();
    }

    private static List<Row> lines(Locale locale) throws IOException {
        PassCounts counts = new PassCounts(20, 8, 6);
        DepartmentId city = new DepartmentId(1);
        PassRateReport report = new PassRateReport(new PassRateFilter(Optional.empty(), Optional.empty(), Period.parse("2026-Q4").orElseThrow()),
                List.of(new PassRateReport.Step(city, Bilingual.of("市政府", "City"))),
                List.of(new PassRateReport.Row(new DepartmentId(2), EVIL, false, false, counts, Standing.AMBER)), counts, Standing.AMBER, Instant.EPOCH);
        byte[] file = new PassRateSheet(report, locale, Instant.parse("2026-11-22T01:00:00Z")).bytes();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file),
                new ReadingOptions(true, false))) {
            Sheet sheet = book.getFirstSheet();
            return sheet.read();
        }
    }
}

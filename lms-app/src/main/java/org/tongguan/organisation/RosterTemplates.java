package org.tongguan.organisation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files to fill in: the header row of each sheet and a few example rows that pass every rule. */
public final class RosterTemplates {
    private static final double COLUMN_WIDTH = 22;

    private RosterTemplates() {
    }

    /** UTF-8 with byte-order mark, so that a spreadsheet opens the Chinese text as it is. */
    public static byte[] csv(RosterSheet sheet) {
        String text = rows(sheet).stream().map(row -> String.join(",", row)).collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Both sheets. */
    public static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            for (RosterSheet sheet : RosterSheet.values()) {
                fill(workbook.newWorksheet(sheet.chinese()), rows(sheet));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<String>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                sheet.value(row, column, rows.get(row).get(column));
                sheet.width(column, COLUMN_WIDTH);
            }
        }
        sheet.range(0, 0, 0, rows.get(0).size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static List<List<String>> rows(RosterSheet sheet) {
        List<String> header = sheet.columns().stream().map(RosterSheet.Column::chinese).toList();
        return switch (sheet) {
            case DEPARTMENTS -> List.of(header, List.of("D00", "示例市", "Example City", ""), List.of("D01", "市委办公室", "General Office", "D00"));
            case PEOPLE -> List.of(header, List.of("A0001", "张三", "D00", "市长", "领导干部", ""),
                    List.of("A0002", "李四", "D01", "科长", "一般干部", "A0001"), List.of("A0003", "王五", "D01", "工程师", "专业技术人员", "A0002"));
        };
    }
}

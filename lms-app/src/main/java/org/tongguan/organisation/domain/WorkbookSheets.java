package org.tongguan.organisation.domain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.platform.files.SheetNumber;
import org.tongguan.platform.files.WorkbookGuard;

/** Reads both sheets from an XLSX workbook, row by row. A workbook that unpacks to more than it may (a zip bomb) is not opened. */
final class WorkbookSheets {
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;
    /** The table of texts is held in memory as a whole. */
    private static final long MOST_TEXTS = 96L * 1024 * 1024;
    private static final int MOST_ENTRIES = 500;

    private WorkbookSheets() {
    }

    static void read(Path file, Map<RosterSheet, SheetRows> sheets, RosterFaults faults) throws IOException {
        if (!isBounded(file, faults)) {
            return;
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            List<Sheet> found = workbook.getSheets().toList();
            for (RosterSheet sheet : RosterSheet.values()) {
                Optional<Sheet> named = found.stream().filter(one -> RosterSheet.named(one.getName().strip()).equals(Optional.of(sheet)))
                        .findFirst();
                if (named.isEmpty()) {
                    faults.whole(RosterUpload.WORKBOOK, RosterRule.SHEET_PRESENT,
                            Map.of("chinese", sheet.chinese(), "sheet", sheet.key()));
                } else {
                    rows(named.get(), java.util.Objects.requireNonNull(sheets.get(sheet)));
                }
            }
        } catch (ExcelReaderException | IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            faults.whole(RosterUpload.WORKBOOK, RosterRule.FORMAT_KNOWN, Map.of());
        }
    }

    private static void rows(Sheet sheet, SheetRows rows) throws IOException {
        try (Stream<Row> stream = sheet.openStream()) {
            Iterator<Row> each = stream.iterator();
            boolean more = true;
            while (more && each.hasNext()) {
                Row row = each.next();
                List<@Nullable String> cells = new ArrayList<>(row.getCellCount());
                row.forEach(cell -> cells.add(text(cell)));
                more = rows.accept(row.getRowNum(), cells);
            }
        }
    }

    /** {@code null} for a formula and for the error that one left behind. */
    private static @Nullable String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA || cell.getType() == CellType.ERROR || cell.getFormula() != null) {
            return null;
        }
        return cell.getType() == CellType.NUMBER ? SheetNumber.text(cell.asNumber()) : cell.getText();
    }

    /** Unpacks once without keeping anything: the sizes that an archive states of itself prove nothing. */
    private static boolean isBounded(Path file, RosterFaults faults) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            long unpacked = 0;
            boolean bounded = archive.size() <= MOST_ENTRIES;
            for (Enumeration<? extends ZipEntry> entries = archive.entries(); bounded && entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                long most = entry.getName().endsWith("sharedStrings.xml") ? MOST_TEXTS : MOST_UNPACKED - unpacked;
                long size = size(archive, entry, most);
                unpacked += size;
                bounded = size <= most && unpacked <= MOST_UNPACKED && hasNumbersOfSense(archive, entry);
            }
            if (!bounded) {
                faults.whole(RosterUpload.WORKBOOK, RosterRule.WORKBOOK_BOUNDED, Map.of());
            }
            return bounded;
        } catch (ZipException e) {
            faults.whole(RosterUpload.WORKBOOK, RosterRule.FORMAT_KNOWN, Map.of());
            return false;
        }
    }

    private static boolean hasNumbersOfSense(ZipFile archive, ZipEntry entry) throws IOException {
        try (InputStream in = archive.getInputStream(entry)) {
            return WorkbookGuard.hasNumbersOfSense(in);
        }
    }

    private static long size(ZipFile archive, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = archive.getInputStream(entry)) {
            for (int count = in.read(buffer); count >= 0 && size <= most; count = in.read(buffer)) {
                size += count;
            }
        }
        return size;
    }
}

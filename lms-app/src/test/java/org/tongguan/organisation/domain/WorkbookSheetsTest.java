package org.tongguan.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongguan.organisation.RosterFault;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.organisation.RosterUpload;

class WorkbookSheetsTest {
    @TempDir
    private Path folder;

    private final RosterFaults faults = new RosterFaults();

    @Test
    void readsBothSheetsByTheirChineseNames() throws IOException {
        Path file = workbook("部门", "人员", people -> {
        });

        Roster roster = RosterFile.read(RosterUpload.workbook(file), faults).orElseThrow();

        assertThat(roster.departments()).extracting(RosterDepartment::nameZh).containsExactly("云川市");
        assertThat(roster.people()).extracting(RosterPerson::staffNumber).containsExactly("1001");
    }

    @Test
    void refusesAFormulaThatCouldReadLikeAName() throws IOException {
        Path file = workbook("departments", "people", people -> people.formula(1, 1, "CONCATENATE(\"周\",\"明\")"));

        assertThat(RosterFile.read(RosterUpload.workbook(file), faults)).isEmpty();
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo("people!B2");
            assertThat(fault.rule()).isEqualTo(RosterRule.CELL_PLAIN);
        });
    }

    @Test
    void namesAMissingSheet() throws IOException {
        Path file = workbook("departments", "staff", people -> {
        });

        assertThat(RosterFile.read(RosterUpload.workbook(file), faults)).isEmpty();
        assertThat(faults.listed()).extracting(RosterFault::rule).containsExactly(RosterRule.SHEET_PRESENT);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path text = Files.writeString(folder.resolve("roster.xlsx"), "staff_number,name");

        assertThat(RosterFile.read(RosterUpload.workbook(text), faults)).isEmpty();
        assertThat(faults.listed()).extracting(RosterFault::rule).containsExactly(RosterRule.FORMAT_KNOWN);
    }

    @Test
    void refusesAnArchiveWithoutAWorkbookInside() throws IOException {
        Path archive = archive("readme.txt", "nothing", 1);

        assertThat(RosterFile.read(RosterUpload.workbook(archive), faults)).isEmpty();
        assertThat(faults.listed()).extracting(RosterFault::rule).containsExactly(RosterRule.FORMAT_KNOWN);
    }

    @Test
    void refusesAWorkbookWhoseTextsUnpackToMoreThanMemoryShouldHold() throws IOException {
        Path bomb = archive("xl/sharedStrings.xml", "0".repeat(1 << 20), 97);

        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        assertThat(RosterFile.read(RosterUpload.workbook(bomb), faults)).isEmpty();
        assertThat(faults.listed()).extracting(RosterFault::rule).containsExactly(RosterRule.WORKBOOK_BOUNDED);
    }

    private Path workbook(String departments, String people, Consumer<Worksheet> change) throws IOException {
        Path file = folder.resolve("roster.xlsx");
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            Worksheet first = workbook.newWorksheet(departments);
            row(first, 0, RosterSheet.DEPARTMENTS.columns().stream().map(RosterSheet.Column::key).toArray());
            row(first, 1, "D00", "云川市", "", "");
            Worksheet second = workbook.newWorksheet(people);
            row(second, 0, RosterSheet.PEOPLE.columns().stream().map(RosterSheet.Column::chinese).toArray());
            row(second, 1, 1001, "周启明", "D00", "市长", "领导干部");
            change.accept(second);
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, values[column].toString());
            }
        }
    }

    private Path archive(String entry, String block, int times) throws IOException {
        Path file = folder.resolve("archive.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < times; i++) {
                out.write(block.getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}

package org.tongguan.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A roster that is edited before it is uploaded; it begins as the demo roster. */
final class RosterDraft {
    static final int NAME = 1;
    static final int DEPARTMENT = 2;
    static final int POST = 3;
    static final int TIER = 4;

    private final List<String[]> departments = demo("departments.csv");
    private final List<String[]> people = demo("people.csv");

    private static List<String[]> demo(String file) {
        try (var lines = Files.lines(Path.of(System.getProperty("content"), "roster", file))) {
            return new ArrayList<>(lines.map(line -> line.split(",", -1)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RosterDraft department(String... cells) {
        departments.add(cells);
        return this;
    }

    RosterDraft person(String... cells) {
        people.add(cells);
        return this;
    }

    RosterDraft change(String staffNumber, int column, String value) {
        people.get(row(staffNumber) - 1)[column] = value;
        return this;
    }

    RosterDraft moveDepartment(String code, String parent) {
        departments.stream().filter(cells -> cells[0].equals(code)).forEach(cells -> cells[3] = parent);
        return this;
    }

    RosterDraft remove(String staffNumber) {
        people.remove(row(staffNumber) - 1);
        return this;
    }

    /** The person's row as a spreadsheet counts. */
    int row(String staffNumber) {
        for (int i = 0; i < people.size(); i++) {
            if (people.get(i)[0].equals(staffNumber)) {
                return i + 1;
            }
        }
        throw new AssertionError("nobody has the staff number " + staffNumber);
    }

    int people() {
        return people.size() - 1;
    }

    /** Both sheets by the name of their part. */
    Map<String, byte[]> csv(Charset charset) {
        return Map.of("departments", csv(departments, charset), "people", csv(people, charset));
    }

    Map<String, byte[]> csv() {
        return csv(StandardCharsets.UTF_8);
    }

    private static byte[] csv(List<String[]> rows, Charset charset) {
        StringBuilder text = new StringBuilder();
        rows.forEach(cells -> text.append(String.join(",", cells)).append("\r\n"));
        return text.toString().getBytes(charset);
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tongguan", "1.0")) {
            fill(workbook.newWorksheet("部门"), departments);
            fill(workbook.newWorksheet("人员"), people);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<String[]> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).length; column++) {
                sheet.value(row, column, rows.get(row)[column]);
            }
        }
    }
}

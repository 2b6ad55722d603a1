package org.tongguan.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the demo roster: the offices of the fictional city 云川市 (40 departments on three levels) and their 2,000 people. The same seed
 * gives the same bytes on every machine, so the files in {@code content/roster} can be checked against this class.
 */
public final class DemoRoster {

    /** The seed of the committed files. */
    public static final long DEMO_SEED = 20260101L;

    private DemoRoster() {
    }

    /** Writes the committed roster again, into the folder given as the only argument or {@code roster}. */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "roster"), DEMO_SEED);
    }

    /**
     * Writes {@code departments.csv} and {@code people.csv} (UTF-8 without BOM, LF, a header line) into the folder, replacing older ones.
     *
     * @throws IOException when the folder cannot be made or written
     */
    public static void write(Path folder, long seed) throws IOException {
        var offices = DepartmentPlan.all();
        var staffing = new Staffing(seed);
        var people = offices.stream().flatMap(office -> staffing.fill(office).stream())
                .sorted(Comparator.comparing(DemoPerson::staffNumber)).toList();
        Files.createDirectories(folder);
        writeCsv(folder.resolve("departments.csv"), "code,name_zh,name_en,parent_code",
                offices.stream().map(DepartmentPlan::toCsv).toList());
        writeCsv(folder.resolve("people.csv"), "staff_number,name,department_code,post,tier,supervisor_staff_number",
                people.stream().map(DemoPerson::toCsv).toList());
    }

    private static void writeCsv(Path file, String header, List<String> rows) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(header);
        lines.addAll(rows);
        Files.writeString(file, String.join("\n", lines) + "\n");
    }
}

package org.tongguan.organisation.domain;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/** Rosters too large to keep as files. */
final class RosterSamples {
    private RosterSamples() {
    }

    /** People of the department D00, each tenth supervising the nine that follow. */
    static Path people(Path folder, int count) throws IOException {
        Path file = folder.resolve("people-" + count + ".csv");
        try (Writer writer = Files.newBufferedWriter(file)) {
            writer.write("staff_number,name,department_code,post,tier,supervisor_staff_number\n");
            for (int i = 0; i < count; i++) {
                writer.write("N" + i + ",陈雨桐" + i + ",D00,科员,general-staff," + (i % 10 == 0 ? "" : "N" + i / 10 * 10) + "\n");
            }
        }
        return file;
    }
}

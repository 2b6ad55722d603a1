package org.tongguan.organisation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The files of one import on this machine's disk, by part: {@code departments} and {@code people} as CSV, or one {@code workbook}. */
public record RosterUpload(Map<String, Path> files) {
    /** The part that is one XLSX file with both sheets. */
    public static final String WORKBOOK = "workbook";
    /** The most bytes that one file may have. */
    public static final long MOST_BYTES = 64L * 1024 * 1024;

    public RosterUpload {
        files = Map.copyOf(files);
    }

    public static RosterUpload csv(Path departments, Path people) {
        return new RosterUpload(Map.of(RosterSheet.DEPARTMENTS.key(), departments, RosterSheet.PEOPLE.key(), people));
    }

    public static RosterUpload workbook(Path workbook) {
        return new RosterUpload(Map.of(WORKBOOK, workbook));
    }

    /** The names of parts that an import may have. */
    public static List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(WORKBOOK));
        for (RosterSheet sheet : RosterSheet.values()) {
            parts.add(sheet.key());
        }
        return parts;
    }
}

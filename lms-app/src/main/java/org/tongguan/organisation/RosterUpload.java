package org.tongguan.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.tongguan.organisation.domain.RosterParts;
import org.tongguan.shared.DomainError;

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

    /**
     * Sorts files into parts by their content.
     *
     * @throws DomainError {@code roster.file-unrecognised} when one is no part of a roster; {@code roster.part-twice} when two are the same
     */
    public static RosterUpload of(Collection<Path> files) {
        Map<String, Path> parts = new HashMap<>();
        for (Path file : files) {
            try {
                String part = RosterParts.of(file).orElseThrow(() -> new DomainError(RosterError.FILE_UNRECOGNISED));
                if (parts.put(part, file) != null) {
                    throw new DomainError(RosterError.PART_TWICE);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a roster file cannot be read", e);
            }
        }
        return new RosterUpload(parts);
    }
}

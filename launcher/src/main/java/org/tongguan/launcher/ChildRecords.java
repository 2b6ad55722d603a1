package org.tongguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The children of the running start, kept in a file so that the next start can find those that a kill left behind. */
final class ChildRecords {
    private final Path file;
    private final Map<String, ChildRecord> records = new LinkedHashMap<>();

    ChildRecords(DataFolder data) {
        this.file = data.run().resolve("children");
    }

    /** What the last start wrote, in the order of starting. */
    List<ChildRecord> left() {
        try {
            return Files.exists(file) ? Files.readAllLines(file).stream().flatMap(line -> ChildRecord.parse(line).stream()).toList() : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void add(ChildRecord record) {
        records.put(record.name(), record);
        write();
    }

    synchronized void remove(String name) {
        records.remove(name);
        write();
    }

    private void write() {
        try {
            var fresh = file.resolveSibling("children.new");
            Files.write(fresh, records.values().stream().map(ChildRecord::line).toList());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

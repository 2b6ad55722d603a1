package org.tongguan.questionbank.domain;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.tongguan.platform.files.WorkbookGuard;

/**
 * The entries of an archive from a stranger. One that unpacks to more than it may (a zip bomb) is not read. It goes through a file, because
 * some office programs write archives that can only be read by their directory.
 */
public final class BoundedZip {
    private static final int MOST_ENTRIES = 500;
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;

    private BoundedZip() {
    }

    /** Content by name; empty when it is no archive or breaks a bound. */
    public static Optional<Map<String, byte[]>> entries(byte[] archive) {
        try {
            Path file = Files.createTempFile("tongguan-", ".zip");
            try {
                Files.write(file, archive);
                return read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the archive could not be put aside", e);
        }
    }

    /** Whether these are the parts of an XLSX workbook that may be read. */
    public static boolean isWorkbook(Map<String, byte[]> entries) {
        return entries.containsKey("xl/workbook.xml")
                && entries.values().stream().allMatch(part -> WorkbookGuard.hasNumbersOfSense(new ByteArrayInputStream(part)));
    }

    private static Optional<Map<String, byte[]>> read(Path file) {
        Map<String, byte[]> entries = new HashMap<>();
        int left = MOST_UNPACKED;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                return Optional.empty();
            }
            for (Enumeration<? extends ZipEntry> each = zip.entries(); each.hasMoreElements();) {
                ZipEntry entry = each.nextElement();
                try (InputStream in = zip.getInputStream(entry)) {
                    byte[] content = in.readNBytes(left + 1);
                    left -= content.length;
                    if (left < 0) {
                        return Optional.empty();
                    }
                    entries.put(entry.getName(), content);
                }
            }
            return Optional.of(entries);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

package org.tongguan.organisation.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.platform.files.TextFile;

/** Tells by its content which part of a roster a file is, whatever it is called. */
public final class RosterParts {
    private static final int HEADER_MOST = 2_000;

    private RosterParts() {
    }

    /**
     * A workbook begins as a ZIP archive; a CSV file is the sheet whose columns its first line names most of. Empty when it names none, or
     * when the encoding is unknown.
     */
    public static Optional<String> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (Arrays.equals(in.readNBytes(2), new byte[] {'P', 'K'})) {
                return Optional.of(RosterUpload.WORKBOOK);
            }
        }
        String[] headers = firstLine(file).split("[,\"]");
        return Arrays.stream(RosterSheet.values()).filter(sheet -> named(sheet, headers) > 0)
                .max(Comparator.comparingLong(sheet -> named(sheet, headers))).map(RosterSheet::key);
    }

    private static long named(RosterSheet sheet, String[] headers) {
        return Arrays.stream(headers).filter(header -> sheet.position(header.strip()).isPresent()).count();
    }

    private static String firstLine(Path file) throws IOException {
        Optional<Charset> encoding = TextFile.encoding(file);
        if (encoding.isEmpty()) {
            return "";
        }
        char[] buffer = new char[HEADER_MOST];
        try (Reader reader = TextFile.open(file, encoding.get())) {
            int count = reader.read(buffer);
            return count <= 0 ? "" : new String(buffer, 0, count).lines().findFirst().orElse("");
        }
    }
}

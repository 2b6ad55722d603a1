package org.tongguan.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads this package's own tables, whose cells never hold a comma or a quotation mark. */
final class CsvRows {

    private CsvRows() {
    }

    /** The rows below the header line; an empty last cell is kept as an empty string. */
    static List<String[]> of(String resource) {
        var stream = Objects.requireNonNull(CsvRows.class.getResourceAsStream(resource), resource);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }
}

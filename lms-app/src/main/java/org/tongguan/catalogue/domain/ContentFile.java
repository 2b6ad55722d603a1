package org.tongguan.catalogue.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.tongguan.catalogue.CatalogueError;

/**
 * A file that people edit, read once.
 *
 * @param place the path below the content folder's parent, as an author names it
 */
record ContentFile(String place, byte[] bytes, String text) {
    /** Ten times what the longest lesson or bank takes; keeps a stray file from filling the memory. */
    static final int MOST_BYTES = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Empty, with the reason among the faults, when the file is missing, outside the folder, too large or not UTF-8. */
    static Optional<ContentFile> read(Path folder, String name, FaultList faults) {
        String place = folder.getFileName() + "/" + name;
        Path file = folder.resolve(name).normalize();
        try {
            if (!file.startsWith(folder.normalize()) || Files.exists(file) && !file.toRealPath().startsWith(folder.toRealPath())) {
                faults.add(place, CatalogueError.FILE_OUTSIDE, Map.of("file", name));
            } else if (!Files.isRegularFile(file)) {
                faults.add(place, CatalogueError.FILE_MISSING, Map.of("file", name));
            } else if (Files.size(file) > MOST_BYTES) {
                faults.add(place, CatalogueError.FILE_TOO_LARGE, Map.of("file", name, "maximum", MOST_BYTES / 1000 + " kB"));
            } else {
                return decode(place, Files.readAllBytes(file), faults);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        }
    }

    private static Optional<ContentFile> decode(String place, byte[] bytes, FaultList faults) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Optional.of(new ContentFile(place, bytes, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text));
        } catch (CharacterCodingException e) {
            faults.add(place, CatalogueError.NOT_UTF8, Map.of());
            return Optional.empty();
        }
    }
}

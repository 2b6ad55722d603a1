package org.tongguan.texts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The translation files as they lie in the sources, and the sources that name their keys. */
final class Bundles {
    static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java/org/tongguan");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

    private Bundles() {
    }

    /** One line {@code key=text}. */
    record Line(String key, String text) {
    }

    static List<Line> lines(Path file) {
        List<Line> lines = new ArrayList<>();
        for (String line : read(file).lines().toList()) {
            int equals = line.indexOf('=');
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(equals < 0 ? new Line(line, "") : new Line(line.substring(0, equals), line.substring(equals + 1)));
            }
        }
        return lines;
    }

    /** Every file of one language, such as {@code zh-CN}. */
    static List<Path> files(String language) {
        return walk(TEXTS, "." + language + ".properties");
    }

    static Map<String, String> all(String language) {
        Map<String, String> texts = new TreeMap<>();
        files(language).forEach(file -> lines(file).forEach(line -> texts.put(line.key(), line.text())));
        return texts;
    }

    /** Java sources by path, without their comments. */
    static Map<Path, String> sources() {
        Map<Path, String> sources = new TreeMap<>();
        walk(SOURCES, ".java").forEach(file -> sources.put(SOURCES.relativize(file), COMMENT.matcher(read(file)).replaceAll("")));
        return sources;
    }

    /** Scripts of the plain pages by path, without their comments. */
    static Map<Path, String> scripts() {
        Path assets = Path.of("src/main/webapp/assets");
        Map<Path, String> scripts = new TreeMap<>();
        walk(assets, ".js").forEach(file -> scripts.put(assets.relativize(file), COMMENT.matcher(read(file)).replaceAll("")));
        return scripts;
    }

    private static List<Path> walk(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

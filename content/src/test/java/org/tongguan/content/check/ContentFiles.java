package org.tongguan.content.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads content files the way the application does: UTF-8, safe YAML, duplicate keys refused. */
final class ContentFiles {

    private ContentFiles() {
    }

    static Node yaml(Path file, Faults faults) {
        return Node.of(parse(text(file, faults), file.toString(), faults), file.toString(), faults);
    }

    /** A file whose top level is a list, seen as the list {@code items} of a mapping. */
    static Node yamlList(Path file, Faults faults) {
        Object items = parse(text(file, faults), file.toString(), faults);
        return new Node(Map.of("items", items == null ? List.of() : items), file.toString(), faults);
    }

    static Object parse(String text, String where, Faults faults) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object parsed = new Yaml(new SafeConstructor(options)).load(text);
            return parsed == null ? "" : parsed;
        } catch (YAMLException e) {
            faults.add(where, "unreadable YAML: " + e.getMessage());
            return Map.of();
        }
    }

    static String text(Path file, Faults faults) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            faults.add(file.toString(), "not UTF-8: " + e.getMessage());
        } catch (IOException e) {
            faults.add(file.toString(), "cannot be read: " + e.getMessage());
        }
        return "";
    }

    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

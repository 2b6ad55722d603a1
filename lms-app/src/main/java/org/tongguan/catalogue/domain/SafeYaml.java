package org.tongguan.catalogue.domain;

import java.util.Map;
import java.util.Optional;
import org.tongguan.catalogue.CatalogueError;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** YAML as plain maps, lists and scalars: no Java types, no duplicate keys, and bounds on depth, size and aliases. */
final class SafeYaml {
    private static final int MOST_ALIASES = 20;
    private static final int DEEPEST = 20;

    private SafeYaml() {
    }

    /** @param firstLine the line of the file in which the text begins, from 1 on */
    static Optional<Object> parse(String text, String place, int firstLine, FaultList faults) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setAllowRecursiveKeys(false);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(DEEPEST);
        options.setCodePointLimit(ContentFile.MOST_BYTES);
        try {
            return Optional.ofNullable(new Yaml(new SafeConstructor(options)).load(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? firstLine : e.getProblemMark().getLine() + firstLine;
            faults.add(place + ":" + line, CatalogueError.YAML_UNREADABLE, Map.of("reason", String.valueOf(e.getProblem())));
        } catch (YAMLException e) {
            faults.add(place, CatalogueError.YAML_UNREADABLE, Map.of("reason", String.valueOf(e.getMessage())));
        }
        return Optional.empty();
    }
}

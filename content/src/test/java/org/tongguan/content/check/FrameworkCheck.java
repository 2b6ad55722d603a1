package org.tongguan.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The competence frameworks and the mappings between them. */
final class FrameworkCheck {

    private FrameworkCheck() {
    }

    /** The keys of one framework: areas and, where it has them, competences. */
    static List<String> keys(Path file, Faults faults) {
        var framework = ContentFiles.yaml(file, faults).only("id", "title", "source", "areas");
        faults.unless(file.getFileName().toString().equals(framework.text("id") + ".yaml"), framework.where(),
                "id differs from the file's name");
        framework.bilingual("title");
        framework.text("source");
        var keys = new ArrayList<String>();
        for (Node area : framework.children("areas")) {
            keys.add(described(area.only("key", "title", "description", "competences")));
            if (area.has("competences")) {
                area.children("competences").forEach(item -> keys.add(described(item.only("key", "title", "description"))));
            }
        }
        faults.unlessUnique(keys, framework.where());
        return keys;
    }

    static void checkMappings(Path folder, Faults faults) {
        var file = ContentFiles.yaml(folder.resolve("mappings.yaml"), faults).only("id", "title", "source", "mappings");
        Map<String, List<String>> known = new HashMap<>();
        for (Path framework : ContentFiles.in(folder)) {
            String name = framework.getFileName().toString();
            if (!name.equals("mappings.yaml")) {
                known.put(name.replace(".yaml", ""), keys(framework, faults));
            }
        }
        for (Node mapping : file.children("mappings")) {
            var from = known.getOrDefault(mapping.text("from"), List.of());
            var to = known.getOrDefault(mapping.text("to"), List.of());
            var rows = mapping.only("from", "to", "rows").children("rows");
            for (Node row : rows) {
                row.only("from", "to", "reason").bilingual("reason");
                faults.unless(from.contains(row.text("from")), row.where(), "unknown key " + row.text("from"));
                faults.unless(to.contains(row.text("to")), row.where(), "unknown key " + row.text("to"));
            }
            var mapped = Set.copyOf(rows.stream().map(row -> row.text("from")).distinct().toList());
            from.stream().filter(key -> !mapped.contains(key)).forEach(key -> faults.add(mapping.where(), key + " is mapped to nothing"));
        }
    }

    private static String described(Node node) {
        node.bilingual("title");
        node.bilingual("description");
        return node.text("key");
    }
}

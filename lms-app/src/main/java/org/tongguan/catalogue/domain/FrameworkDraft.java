package org.tongguan.catalogue.domain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.catalogue.CatalogueError;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/** A competence framework as its file describes it: areas, and competences inside areas. */
public record FrameworkDraft(String key, List<Entry> entries) {
    /** An area ({@code area} is empty) or a competence inside one. */
    public record Entry(String key, Optional<String> area, Bilingual title) {
    }

    private static final int LONGEST_KEY = 60;

    /** @throws DomainError {@code catalogue.course-broken} with every fault */
    public static FrameworkDraft read(Path folder, String file) {
        FaultList faults = new FaultList(folder.getFileName() + "/" + file);
        Optional<ContentFile> text = ContentFile.read(folder, file, faults);
        Optional<Object> parsed = text.flatMap(found -> SafeYaml.parse(found.text(), found.place(), 1, faults));
        faults.refuse();
        YamlNode framework = YamlNode.of(parsed.orElse(null), folder.getFileName() + "/" + file, faults);
        String key = framework.text("id", LONGEST_KEY);
        List<Entry> entries = new ArrayList<>();
        for (YamlNode area : framework.children("areas")) {
            String areaKey = area.text("key", LONGEST_KEY);
            entries.add(new Entry(areaKey, Optional.empty(), area.bilingual("title", YamlNode.LONGEST_TITLE)));
            if (area.map().containsKey("competences")) {
                for (YamlNode competence : area.children("competences")) {
                    entries.add(new Entry(competence.text("key", LONGEST_KEY), Optional.of(areaKey),
                            competence.bilingual("title", YamlNode.LONGEST_TITLE)));
                }
            }
        }
        Set<String> keys = new HashSet<>();
        entries.stream().filter(entry -> !keys.add(entry.key()))
                .forEach(entry -> faults.add(framework.place(), CatalogueError.DUPLICATE, Map.of("value", entry.key())));
        faults.refuse();
        return new FrameworkDraft(key, List.copyOf(entries));
    }
}

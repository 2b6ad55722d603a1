package org.tongguan.catalogue.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.catalogue.CatalogueError;
import org.tongguan.shared.Bilingual;

/** A lesson as read from its file; {@code html} is sanitised. */
public record LessonDraft(String key, Bilingual title, Bilingual summary, int minutes, List<String> competences, String html) {
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(.*?\\R)---[ \\t]*\\R(.*)\\z", Pattern.DOTALL);
    private static final int LONGEST_MINUTES = 240;

    /** Reads the lesson that an entry of {@code course.yaml} describes; {@code file} is empty when it could not be read. */
    static LessonDraft read(YamlNode entry, Optional<ContentFile> file, Set<String> knownCompetences) {
        entry.only("id", "file", "minutes", "competences");
        String key = entry.key("id");
        int minutes = entry.number("minutes", 1, LONGEST_MINUTES).intValue();
        List<String> competences = CourseDraft.competences(entry, knownCompetences);
        Bilingual title = Bilingual.of("", "");
        Bilingual summary = title;
        String html = "";
        if (file.isPresent()) {
            String place = file.get().place();
            Matcher parts = FRONT_MATTER.matcher(file.get().text());
            if (parts.matches()) {
                YamlNode front = YamlNode.of(SafeYaml.parse(parts.group(1), place, 2, entry.faults()).orElse(null), place, entry.faults())
                        .only("title", "summary");
                title = front.bilingual("title", YamlNode.LONGEST_TITLE);
                summary = front.bilingual("summary", YamlNode.LONGEST_SUMMARY);
                int linesBefore = (int) file.get().text().substring(0, parts.start(2)).lines().count();
                html = LessonMarkdown.html(parts.group(2), place, linesBefore, entry.faults());
            } else {
                entry.faults().add(place + ":1", CatalogueError.FRONT_MATTER_MISSING, Map.of());
            }
        }
        return new LessonDraft(key, title, summary, minutes, competences, html);
    }
}

package org.tongguan.catalogue.domain;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.catalogue.CatalogueError;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

/**
 * A course as its folder describes it, complete and checked. The exam's part of {@code course.yaml} and the question bank belong to the
 * assessment; here they only count towards the digest, so that a changed question makes a new version too.
 *
 * @param digest    SHA-256 over the files, in hexadecimal
 * @param questions how many entries the question bank has
 */
public record CourseDraft(String key, Tier tier, BigDecimal hours, List<String> competences, Bilingual title, Bilingual summary,
        Bilingual certificateTitle, int validityMonths, List<LessonDraft> lessons, int questions, String digest) {
    private static final String COURSE = "course.yaml";
    private static final String QUESTIONS = "questions.yaml";
    /** The most that a course could credit: five years of a leader's training (干部教育培训工作条例). */
    private static final int MOST_HOURS = 550;
    private static final int LONGEST_VALIDITY = 120;

    /**
     * @param knownCompetences keys that the frameworks define
     * @throws DomainError {@code catalogue.course-broken} with every fault, each with file and line or entry
     */
    public static CourseDraft read(Path folder, Set<String> knownCompetences) {
        String name = String.valueOf(folder.getFileName());
        FaultList faults = new FaultList(name);
        ContentDigest digest = new ContentDigest();
        Optional<ContentFile> file = ContentFile.read(folder, COURSE, faults);
        file.ifPresent(digest::add);
        Optional<Object> parsed = file.flatMap(found -> SafeYaml.parse(found.text(), found.place(), 1, faults));
        faults.refuse();
        YamlNode course = YamlNode.of(parsed.orElse(null), name + "/" + COURSE, faults)
                .only("id", "tier", "hours", "competences", "title", "summary", "lessons", "exam", "certificate");
        faults.refuse();
        String key = course.key("id");
        if (!key.equals(name)) {
            faults.add(course.place(), CatalogueError.ID_DIFFERS, Map.of("id", key, "folder", name));
        }
        YamlNode certificate = course.child("certificate").only("title", "validity-months");
        CourseDraft draft = new CourseDraft(key, tier(course), course.number("hours", 1, MOST_HOURS),
                competences(course, knownCompetences), course.bilingual("title", YamlNode.LONGEST_TITLE),
                course.bilingual("summary", YamlNode.LONGEST_SUMMARY), certificate.bilingual("title", YamlNode.LONGEST_TITLE),
                certificate.number("validity-months", 1, LONGEST_VALIDITY).intValue(),
                lessons(course, folder, knownCompetences, digest), questions(folder, digest, faults), digest.hex());
        faults.refuse();
        return draft;
    }

    private static Tier tier(YamlNode course) {
        String key = course.key("tier");
        Optional<Tier> tier = Tier.ofKey(key);
        if (tier.isEmpty() && !key.isEmpty()) {
            course.faults().add(course.place(), CatalogueError.UNKNOWN_TIER, Map.of("tier", key));
        }
        return tier.orElse(Tier.GENERAL_STAFF);
    }

    private static List<LessonDraft> lessons(YamlNode course, Path folder, Set<String> knownCompetences, ContentDigest digest) {
        List<LessonDraft> lessons = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (YamlNode entry : course.children("lessons")) {
            String name = entry.text("file", YamlNode.LONGEST_TITLE);
            Optional<ContentFile> file = name.isEmpty() ? Optional.empty() : ContentFile.read(folder, name, course.faults());
            file.ifPresent(digest::add);
            LessonDraft lesson = LessonDraft.read(entry, file, knownCompetences);
            if (!keys.add(lesson.key())) {
                course.faults().add(entry.place(), CatalogueError.DUPLICATE, Map.of("value", lesson.key()));
            }
            lessons.add(lesson);
        }
        return List.copyOf(lessons);
    }

    private static int questions(Path folder, ContentDigest digest, FaultList faults) {
        if (!Files.exists(folder.resolve(QUESTIONS))) {
            return 0;
        }
        Optional<ContentFile> file = ContentFile.read(folder, QUESTIONS, faults);
        file.ifPresent(digest::add);
        Optional<Object> bank = file.flatMap(found -> SafeYaml.parse(found.text(), found.place(), 1, faults));
        return bank.filter(List.class::isInstance).map(list -> ((List<?>) list).size()).orElse(0);
    }

    static List<String> competences(YamlNode node, Set<String> known) {
        List<String> keys = node.texts("competences");
        keys.stream().filter(key -> !known.contains(key))
                .forEach(key -> node.faults().add(node.place(), CatalogueError.UNKNOWN_COMPETENCE, Map.of("key", key)));
        return keys;
    }
}

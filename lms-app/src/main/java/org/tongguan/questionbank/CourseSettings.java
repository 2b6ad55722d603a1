package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.LessonOutline;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** What questions of a course may name: the five abilities and the course's lessons, by key and by title. */
@ApplicationScoped
class CourseSettings {
    private static final String DIFFICULTY = "medium";

    private final CourseCatalogue courses;
    private final CompetenceCatalogue competences;

    @Inject
    CourseSettings(CourseCatalogue courses, CompetenceCatalogue competences) {
        this.courses = courses;
        this.competences = competences;
    }

    @SuppressWarnings("NullAway")
    CourseSettings() {
        this(null, null);
    }

    /** @throws DomainError {@code input.not-found} for an unknown course or competence */
    ImportSettings of(QuestionUpload upload) {
        CourseSummary course = require(upload.course());
        List<LessonOutline> lessons = courses.lessons(course.id());
        Map<String, Bilingual> abilities = competences.fiveAbilities();
        Map<String, String> names = new HashMap<>();
        abilities.forEach((key, title) -> List.of(title.zh(), title.en()).forEach(name -> names.put(name, key)));
        lessons.forEach(lesson -> List.of(lesson.title().zh(), lesson.title().en()).forEach(name -> names.putIfAbsent(name, lesson.key())));
        String competence = Optional.of(upload.competence()).filter(key -> !key.isEmpty())
                .orElseGet(() -> lessons.stream().flatMap(lesson -> lesson.competences().stream()).filter(abilities::containsKey).findFirst()
                        .orElseGet(() -> abilities.keySet().stream().findFirst().orElse("")));
        if (!abilities.containsKey(competence)) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        return new ImportSettings(abilities.keySet(), lessons.stream().map(LessonOutline::key).collect(Collectors.toSet()), names, competence,
                upload.difficulty().isEmpty() ? DIFFICULTY : upload.difficulty());
    }

    /** Keys that a question of this bank may name; its course may be gone. */
    Allowed allowed(String course) {
        Set<String> lessons = courses.byKey(course).map(known -> courses.lessons(known.id()).stream().map(LessonOutline::key).collect(Collectors.toSet()))
                .orElse(Set.of());
        return new Allowed(competences.fiveAbilities().keySet(), lessons);
    }

    /** Whom each course is made for, by its key. */
    Map<String, Tier> tiers() {
        return courses.current().stream().collect(Collectors.toMap(CourseSummary::key, CourseSummary::tier));
    }

    Optional<Tier> tier(String course) {
        return courses.byKey(course).map(CourseSummary::tier);
    }

    /** Keys of the five abilities. */
    Set<String> competences() {
        return competences.fiveAbilities().keySet();
    }

    record Allowed(Set<String> competences, Set<String> lessons) {
        /** Also what the question named before. */
        Allowed with(Question question) {
            return new Allowed(Stream.concat(competences.stream(), question.competences().stream()).collect(Collectors.toSet()),
                    Stream.concat(lessons.stream(), Stream.of(question.lesson())).collect(Collectors.toSet()));
        }
    }

    CourseSummary require(String key) {
        return courses.byKey(key).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

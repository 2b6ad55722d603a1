package org.tongguan.questionbank.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.LessonOutline;
import org.tongguan.shared.Bilingual;

/** What a question may name, with its titles. */
record AuthoringChoices(Map<String, CourseSummary> courses, Map<String, Bilingual> competences, CourseCatalogue catalogue) {
    static AuthoringChoices of(CourseCatalogue catalogue, CompetenceCatalogue competences) {
        Map<String, CourseSummary> courses = new LinkedHashMap<>();
        catalogue.current().forEach(course -> courses.put(course.key(), course));
        return new AuthoringChoices(courses, competences.fiveAbilities(), catalogue);
    }

    String course(String key, Locale locale) {
        return Optional.ofNullable(courses.get(key)).map(course -> course.title().in(locale)).orElse(key);
    }

    String competence(String key, Locale locale) {
        return competences.getOrDefault(key, Bilingual.of(key, key)).in(locale);
    }

    /** Titles of a course's lessons by key. */
    Map<String, Bilingual> lessons(String course) {
        Map<String, Bilingual> lessons = new LinkedHashMap<>();
        Optional.ofNullable(courses.get(course)).map(CourseSummary::id).map(catalogue::lessons).orElse(List.of())
                .forEach((LessonOutline lesson) -> lessons.put(lesson.key(), lesson.title()));
        return lessons;
    }
}

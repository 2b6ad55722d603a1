package org.tongguan.content.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A course folder: {@code course.yaml}, its lessons, its question bank, and a blueprint that the bank can fill. */
final class CourseCheck {

    private static final int LEAST_LESSONS = 5;

    private CourseCheck() {
    }

    static void check(Path folder, Set<String> competences, Faults faults) {
        var course = ContentFiles.yaml(folder.resolve("course.yaml"), faults)
                .only("id", "tier", "hours", "competences", "title", "summary", "lessons", "exam", "certificate");
        faults.unless(course.text("id").equals(folder.getFileName().toString()), course.where(), "id differs from the folder's name");
        course.oneOf("tier", "leader", "general-staff", "technician");
        course.integer("hours", 1, 550);
        course.bilingual("title");
        course.bilingual("summary");
        known(course, competences);
        var lessons = checkLessons(course, folder, competences);
        var bank = ContentFiles.yamlList(folder.resolve("questions.yaml"), faults);
        var questions = bank.children("items");
        BankCheck.check(bank, questions, competences, lessons);
        MediaCheck.check(folder.resolve("media"), questions, faults);
        checkExam(course.child("exam"), questions);
        var certificate = course.child("certificate").only("title", "validity-months");
        certificate.bilingual("title");
        certificate.integer("validity-months", 1, 120);
    }

    private static Set<String> checkLessons(Node course, Path folder, Set<String> competences) {
        var faults = course.faults();
        var lessons = course.children("lessons");
        faults.unless(lessons.size() >= LEAST_LESSONS, course.where(), lessons.size() + " lessons, expected five or more");
        var files = new HashSet<Path>();
        for (Node lesson : lessons) {
            lesson.only("id", "file", "minutes", "competences").integer("minutes", 1, 240);
            known(lesson, competences);
            Path file = folder.resolve(lesson.text("file"));
            files.add(file);
            LessonCheck.check(file, faults);
        }
        if (Files.isDirectory(folder.resolve("lessons"))) {
            ContentFiles.in(folder.resolve("lessons")).stream().filter(file -> !files.contains(file))
                    .forEach(file -> faults.add(file.toString(), "is not listed in course.yaml"));
        }
        var ids = lessons.stream().map(lesson -> lesson.text("id")).toList();
        faults.unlessUnique(ids, course.where());
        return Set.copyOf(new HashSet<>(ids));
    }

    private static void checkExam(Node exam, List<Node> questions) {
        exam.only("title", "questions", "minutes", "attempts", "pass-percent", "blueprint").bilingual("title");
        int wanted = exam.integer("questions", 1, 200);
        exam.integer("minutes", 1, 300);
        exam.integer("attempts", 1, 10);
        exam.integer("pass-percent", 1, 100);
        var demand = new HashMap<String, Integer>();
        for (Node row : exam.children("blueprint")) {
            row.only("competence", "type", "count");
            demand.merge(row.text("competence") + " " + row.text("type"), row.integer("count", 1, 200), Integer::sum);
        }
        int drawn = demand.values().stream().mapToInt(Integer::intValue).sum();
        exam.faults().unless(drawn == wanted, exam.where(), "blueprint draws " + drawn + " questions, expected " + wanted);
        demand.forEach((kind, count) -> {
            long held = questions.stream()
                    .filter(question -> kind.equals(question.map().get("competence") + " " + question.map().get("type"))).count();
            exam.faults().unless(held >= count, exam.where(), "bank holds " + held + " of " + count + " for " + kind);
        });
    }

    private static void known(Node node, Set<String> competences) {
        node.texts("competences").forEach(key ->
                node.faults().unless(competences.contains(key), node.where(), "unknown competence " + key));
    }
}

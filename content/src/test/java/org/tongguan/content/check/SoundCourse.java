package org.tongguan.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the smallest course that keeps every rule, for one fault to be planted in it. */
final class SoundCourse {

    static final String ID = "sample-course";

    private static final List<String> LETTERS = List.of("a", "b", "c", "d");
    private static final int SINGLES = 20;
    private static final int MULTIPLES = 12;
    private static final int TRUE_FALSES = 8;

    private SoundCourse() {
    }

    static Path writeIn(Path courses) throws IOException {
        Path folder = courses.resolve(ID);
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("course.yaml"), COURSE + lessonList() + EXAM);
        for (int lesson = 1; lesson <= 5; lesson++) {
            Files.writeString(folder.resolve("lessons/0" + lesson + "-part.md"), lesson());
        }
        Files.writeString(folder.resolve("questions.yaml"),
                IntStream.rangeClosed(1, SINGLES + MULTIPLES + TRUE_FALSES).mapToObj(SoundCourse::question).collect(Collectors.joining()));
        return folder;
    }

    private static String lessonList() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(n -> "  - {id: part-%d, file: lessons/0%d-part.md, minutes: 20, competences: [perception]}%n".formatted(n, n))
                .collect(Collectors.joining());
    }

    private static String lesson() {
        String paragraph = "数据要用在实处，先问需要，再看来源，最后由人负责。".repeat(30);
        return """
                ---
                title: {zh-CN: 第一课, en: Part}
                summary: {zh-CN: 概要, en: Summary}
                ---
                ## 学习目标

                %s

                ### 案例：一张表

                | 环节 | 时间 |
                |---|---|
                | 填报 | 一天 |

                ## 想一想

                1. 谁来用？

                ## 参考资料

                - 《中华人民共和国数据安全法》
                """.formatted(paragraph);
    }

    private static String question(int number) {
        String type = number <= SINGLES ? "single-choice" : number <= SINGLES + MULTIPLES ? "multiple-choice" : "true-false";
        boolean choice = number <= SINGLES + MULTIPLES;
        String letter = LETTERS.get(number % LETTERS.size());
        String next = LETTERS.get((number + 1) % LETTERS.size());
        String key = number <= SINGLES ? letter : choice ? letter + ", " + next : String.valueOf(number % 2 == 0);
        String options = choice ? "options: {a: 甲, b: 乙, c: 丙, d: 丁}" : "";
        String english = choice ? "options: {a: first, b: second, c: third, d: fourth}, " : "";
        return """
                - id: SC-%03d
                  type: %s
                  competence: perception
                  difficulty: easy
                  lesson: part-1
                  stem: 第%d题
                  %s
                  key: [%s]
                  explanation: 说明
                  en: {stem: Question %d, %sexplanation: Because}
                """.formatted(number, type, number, options, key, number, english);
    }

    private static final String COURSE = """
            id: sample-course
            tier: leader
            hours: 6
            competences: [perception]
            title: {zh-CN: 样例, en: Sample}
            summary: {zh-CN: 概要, en: Summary}
            lessons:
            """;

    private static final String EXAM = """
            exam:
              title: {zh-CN: 考试, en: Exam}
              questions: 20
              minutes: 30
              attempts: 2
              pass-percent: 60
              blueprint:
                - {competence: perception, type: single-choice, count: 12}
                - {competence: perception, type: multiple-choice, count: 4}
                - {competence: perception, type: true-false, count: 4}
            certificate:
              title: {zh-CN: 证书, en: Certificate}
              validity-months: 24
            """;
}

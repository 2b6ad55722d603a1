package org.tongguan.catalogue.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A sound course in a temporary folder; tests break one thing in it. */
final class CourseFolder {
    static final Set<String> COMPETENCES = Set.of("perception", "execution");
    static final String COURSE = """
            id: safe-desk
            tier: general-staff
            hours: 2.5
            competences: [perception]
            title: {zh-CN: 安全办公, en: A safe desk}
            summary: {zh-CN: 两节课。, en: Two lessons.}
            lessons:
              - {id: first, file: lessons/01-first.md, minutes: 20, competences: [perception]}
              - {id: second, file: lessons/02-second.md, minutes: 25, competences: [execution]}
            exam: {questions: 20}
            certificate: {title: {zh-CN: 证书, en: Certificate}, validity-months: 24}
            """;
    static final String FRONT = """
            ---
            title: {zh-CN: 第一课, en: Lesson one}
            summary: {zh-CN: 摘要, en: Summary}
            ---
            """;

    private final Path folder;

    private CourseFolder(Path folder) {
        this.folder = folder;
    }

    static CourseFolder in(Path root) {
        return new CourseFolder(root.resolve("safe-desk")).with("course.yaml", COURSE)
                .lesson("01-first", "## 目标\n\n正文\n").lesson("02-second", "## 目标\n\n正文\n")
                .with("questions.yaml", "- {id: A}\n- {id: B}\n");
    }

    CourseFolder lesson(String name, String body) {
        return with("lessons/" + name + ".md", FRONT + body);
    }

    CourseFolder with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    CourseFolder with(String file, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.write(folder.resolve(file), bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CourseDraft read() {
        return CourseDraft.read(folder, COMPETENCES);
    }
}

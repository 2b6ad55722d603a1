package org.tongguan.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.Tier;

class CommittedContentLoadsTest {
    private static final Path CONTENT = Path.of("..", "content");

    @Test
    void thereIsASoundCourseForEachTier() throws IOException {
        Set<String> competences = FrameworkDraft.read(CONTENT.resolve("frameworks"), "five-abilities.yaml").entries().stream()
                .map(FrameworkDraft.Entry::key).collect(Collectors.toSet());
        List<CourseDraft> courses;
        try (Stream<Path> folders = Files.list(CONTENT.resolve("courses"))) {
            courses = folders.filter(Files::isDirectory).map(folder -> CourseDraft.read(folder, competences)).toList();
        }

        assertThat(courses).extracting(CourseDraft::tier).contains(Tier.values());
        assertThat(courses).allSatisfy(course -> {
            assertThat(course.lessons()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(course.lessons()).allSatisfy(lesson -> assertThat(lesson.html()).contains("<h2>", "案例"));
            assertThat(course.questions()).isGreaterThanOrEqualTo(40);
        });
    }

    @Test
    void aCompetenceKnowsItsArea() {
        FrameworkDraft digComp = FrameworkDraft.read(CONTENT.resolve("frameworks"), "digcomp-2.2.yaml");

        assertThat(digComp.entries()).filteredOn(entry -> entry.area().isEmpty()).hasSize(5);
        assertThat(digComp.entries()).filteredOn(entry -> entry.area().isPresent()).hasSize(21)
                .anySatisfy(entry -> assertThat(entry.key() + " " + entry.area().orElseThrow()).isEqualTo("1.1 information-data-literacy"));
    }
}

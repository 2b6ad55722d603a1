package org.tongguan.content.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommittedContentTest {

    private static final Path CONTENT = Path.of(".");

    private final Faults faults = new Faults();

    static Stream<Path> courses() {
        return ContentFiles.in(CONTENT.resolve("courses")).stream();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyCourseKeepsTheRules(Path course) {
        var competences = Set.copyOf(FrameworkCheck.keys(CONTENT.resolve("frameworks/five-abilities.yaml"), faults));

        CourseCheck.check(course, competences, faults);

        assertThat(faults.all()).isEmpty();
    }

    @Test
    void thereIsACourseForEachTierAndNoQuestionIdTwice() {
        var tiers = courses().map(course -> ContentFiles.yaml(course.resolve("course.yaml"), faults).text("tier")).toList();
        var ids = new ArrayList<String>();
        courses().forEach(course -> ContentFiles.yamlList(course.resolve("questions.yaml"), faults).children("items")
                .forEach(question -> ids.add(question.text("id"))));
        faults.unlessUnique(ids, "courses");

        assertThat(tiers).contains("leader", "general-staff", "technician");
        assertThat(faults.all()).isEmpty();
    }

    @Test
    void frameworksAndTheirMappingsHoldTogether() {
        FrameworkCheck.checkMappings(CONTENT.resolve("frameworks"), faults);

        assertThat(faults.all()).isEmpty();
    }

    @Test
    void digCompHasFiveAreasAndTwentyOneCompetences() {
        var keys = FrameworkCheck.keys(CONTENT.resolve("frameworks/digcomp-2.2.yaml"), faults);

        assertThat(keys).hasSize(5 + 21).filteredOn(key -> key.matches("\\d\\.\\d")).hasSize(21);
    }

    @Test
    void theRoadshowRubricHasFiveCategoriesAndTwentyIndicators() {
        Path file = CONTENT.resolve("rubrics/roadshow.yaml");

        ScoringCheck.checkRubric(file, faults);
        var categories = ContentFiles.yaml(file, faults).children("categories");

        assertThat(faults.all()).isEmpty();
        assertThat(categories).hasSize(5);
        assertThat(categories.stream().mapToInt(category -> category.children("indicators").size()).sum()).isEqualTo(20);
    }

    @Test
    void everyAppraisalSchemeAddsUp() {
        ContentFiles.in(CONTENT.resolve("schemes")).forEach(file -> ScoringCheck.checkScheme(file, faults));

        assertThat(faults.all()).isEmpty();
    }

    @Test
    void everyRoadshowFitsTheRoster() {
        ContentFiles.in(CONTENT.resolve("roadshow")).forEach(file -> RoadshowCheck.check(file, CONTENT, faults));

        assertThat(faults.all()).isEmpty();
    }
}

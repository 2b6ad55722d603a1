package org.tongguan.roadshow.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.Rubric;
import org.tongguan.shared.DomainError;

/** Rule R1. */
class RubricFileTest {
    private static final Path SUPPLIED = Path.of("../content/rubrics/roadshow.yaml");

    @Test
    void readsTheSuppliedRubricOfFiveCategoriesAndTwentyCriteria() throws IOException {
        Rubric rubric = RubricFile.read(Files.readAllBytes(SUPPLIED));
        assertThat(rubric.categories()).hasSize(5);
        assertThat(rubric.criteria()).hasSize(20);
        assertThat(rubric.presentationMinutes()).isEqualTo(15);
        assertThat(rubric.scale().allows(new BigDecimal("9.5"))).isTrue();
        assertThat(rubric.digest()).hasSize(64);
    }

    @Test
    void refusesWeightsThatDoNotAddUpToAHundred() throws IOException {
        assertFault(supplied().replaceFirst("weight: 7", "weight: 8"), RoadshowError.RUBRIC_WEIGHTS);
    }

    @Test
    void refusesAKeyUsedTwice() throws IOException {
        assertFault(supplied().replaceFirst("key: users", "key: problem"), RoadshowError.RUBRIC_DUPLICATE);
    }

    @Test
    void namesThePlaceOfAMissingField() throws IOException {
        assertThatThrownBy(() -> RubricFile.read(supplied().replaceFirst("weight: 7", "wait: 7").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(DomainError.class, error -> assertThat(error.faults()).extracting(DomainError.Fault::where)
                        .contains("categories[1].indicators[1].weight"));
    }

    @Test
    void refusesWhatIsNoYaml() {
        assertThatThrownBy(() -> RubricFile.read("a: [".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(RoadshowError.RUBRIC_INVALID.code());
    }

    private static String supplied() throws IOException {
        return Files.readString(SUPPLIED);
    }

    private static void assertFault(String source, RoadshowError code) {
        assertThatThrownBy(() -> RubricFile.read(source.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(DomainError.class,
                        error -> assertThat(error.faults()).extracting(DomainError.Fault::code).contains(code.code()));
    }
}

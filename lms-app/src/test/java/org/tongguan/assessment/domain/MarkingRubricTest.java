package org.tongguan.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.MarkingLine;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

/** Of the case the machine marks a single choice, and people an essay with two criteria, 40 and 60 percent of it. */
class MarkingRubricTest {
    private static final Bilingual STEM = Bilingual.of("写出依据和做法", "Say why and how");
    private static final Response CHOSE_RIGHT = Response.Choice.of(List.of("b"));
    private static final Response WROTE = new Response.Text("依据");

    @Test
    void anEssayInACaseHasALineForEachOfItsCriteria() {
        MarkingRubric rubric = rubric("2", "3");

        assertThat(rubric.lines()).extracting(MarkingLine::id).containsExactly("p1", "p2/view", "p2/case");
        assertThat(rubric.lines()).extracting(MarkingLine::percent).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("40"), new BigDecimal("24"), new BigDecimal("36"));
        assertThat(rubric.lines()).extracting(MarkingLine::part).containsExactly(Optional.empty(), Optional.of(STEM), Optional.of(STEM));
        assertThat(rubric.lines().get(1).title()).isEqualTo(SampleBodies.ESSAY.criteria().get(0).title());
        assertThat(rubric.lines().get(0).fixed()).hasValueSatisfying(mark -> assertThat(mark).isEqualByComparingTo("40"));
        assertThat(rubric.fraction(marks("10", "30"))).isEqualByComparingTo("0.80");
    }

    @Test
    void whatWasLeftBlankNeedsNobody() {
        MarkingRubric rubric = MarkingRubric.of(story("2", "3"), new Response.Parts(Map.of("p1", CHOSE_RIGHT)));

        assertThat(rubric.lines()).extracting(MarkingLine::id).containsExactly("p1", "p2");
        assertThat(rubric.fraction(Map.of())).isEqualByComparingTo("0.40");
    }

    /** A third of a hundred cannot be written with two decimals, and a full answer still earns everything. */
    @Test
    void roundingLosesNothing() {
        MarkingRubric rubric = rubric("1", "2");

        assertThat(rubric.lines().stream().map(MarkingLine::percent).reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
        assertThat(rubric.fraction(marks(rubric.lines().get(1).percent().toString(), rubric.lines().get(2).percent().toString())))
                .isEqualByComparingTo("1");
    }

    @Test
    void agreementIsOverWhatPeopleMark() {
        MarkingRubric rubric = rubric("8", "2");

        assertThat(rubric.byPeople()).isEqualByComparingTo("0.20");
        assertThat(rubric.tenths(rubric.fraction(marks("0", "0")))).isZero();
        assertThat(rubric.tenths(rubric.fraction(marks("4", "6")))).isEqualTo(5);
        assertThat(rubric.tenths(rubric.fraction(marks("8", "12")))).isEqualTo(10);
    }

    /** Nothing and everything of the essay are 0.80 and 1.00 of the case. */
    @Test
    void whoDiffersOnAllThatPeopleMarkCallsForAThirdHoweverLittleThatIs() {
        MarkingRubric rubric = rubric("8", "2");
        List<BigDecimal> fractions = List.of(rubric.fraction(marks("0", "0")), rubric.fraction(marks("8", "12")));

        assertThat(DoubleMarking.standing(2, ExamRules.OF_FILE.apart(rubric.byPeople()), fractions).wanted()).isEqualTo(3);
        assertThat(DoubleMarking.standing(2, ExamRules.OF_FILE.apart(rubric.byPeople()), List.of(rubric.fraction(marks("4", "6")),
                rubric.fraction(marks("5", "9")))).finished()).as("exactly a fifth").isTrue();
    }

    /** The first marker gave 45 for the part as a whole, when it had one line. */
    @Test
    void aMarkThatWasGivenByFormerLinesIsComparedAsWell() {
        assertThat(rubric("2", "3").tenths(new BigDecimal("0.850000"))).isEqualTo(8);
    }

    @Test
    void keepsMarksOfItsOpenLinesAlone() {
        assertThat(rubric("2", "3").taken(Map.of("p1", BigDecimal.ONE, "p2/view", BigDecimal.TEN, "other", BigDecimal.ONE)))
                .containsExactly(Map.entry("p2/view", BigDecimal.TEN));
    }

    @Test
    void refusesWhatIsMissingTooMuchOrFinerThanAnybodyMarks() {
        MarkingRubric rubric = rubric("2", "3");
        assertThatThrownBy(() -> rubric.fraction(Map.of("p2/view", BigDecimal.ONE))).hasMessageContaining("marking.incomplete");
        for (String mark : List.of("24.01", "-1", "1e999999999", "1e-999999999")) {
            assertThatThrownBy(() -> rubric.fraction(marks(mark, "0"))).as(mark).hasMessageContaining("marking.out-of-range");
        }
    }

    private static Map<String, BigDecimal> marks(String view, String practice) {
        return Map.of("p2/view", new BigDecimal(view), "p2/case", new BigDecimal(practice));
    }

    private static MarkingRubric rubric(String choice, String essay) {
        return MarkingRubric.of(story(choice, essay), new Response.Parts(Map.of("p1", CHOSE_RIGHT, "p2", WROTE)));
    }

    private static CaseBody story(String choice, String essay) {
        EssayBody written = SampleBodies.ESSAY;
        return new CaseBody(List.of(new CaseBody.Part("p1", Bilingual.of("选", "Choose"), SampleBodies.SINGLE, new BigDecimal(choice)),
                new CaseBody.Part("p2", STEM, written, new BigDecimal(essay))));
    }
}

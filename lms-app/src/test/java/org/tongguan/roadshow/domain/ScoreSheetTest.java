package org.tongguan.roadshow.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.organisation.PersonId;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.NewScores;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.SheetState;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.ErrorCode;

/** Rules R1, R2, R4, R5 and R6. */
class ScoreSheetTest {
    private final RoadshowFixture fixture = new RoadshowFixture();
    private final ScoreSheet sheet = blank(false);

    @Test
    void addsUpWeightTimesScore() {
        save(new NewScores(0, scores("8.5", "6"), "", false));
        assertThat(sheet.total()).isEqualByComparingTo("7.50");
        save(new NewScores(0, Map.of("problem", new BigDecimal("8.5")), "", false));
        assertThat(sheet.total()).isEqualByComparingTo("5.10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "10.5", "7.3", "0.25", "1000000"})
    void refusesAScoreOffTheScaleAndNamesTheCriterion(String score) {
        assertFails(RoadshowError.OUT_OF_RANGE, () -> save(new NewScores(0, scores("5", score), "", false)));
        assertThatThrownBy(() -> save(new NewScores(0, scores("5", score), "", false)))
                .satisfies(error -> assertThat(((DomainError) error).values()).containsEntry("indicator", "saving"));
        assertThat(sheet.scores()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.5", "10", "7.50"})
    void takesEveryHalfPointFromZeroToTen(String score) {
        assertThat(save(new NewScores(0, scores(score, score), "", false))).isTrue();
    }

    @Test
    void refusesACriterionThatTheRubricDoesNotHave() {
        assertFails(RoadshowError.UNKNOWN_INDICATOR, () -> save(new NewScores(0, Map.of("beauty", BigDecimal.ONE), "", false)));
    }

    @Test
    void isHandedInOnlyWhenComplete() {
        assertFails(RoadshowError.INCOMPLETE, () -> save(new NewScores(0, Map.of("problem", BigDecimal.ONE), "", true)));
    }

    @Test
    void isHandedInOnlyAfterTheEntryWasOnStage() {
        NewScores wanted = fixture.handedIn(0, "7");
        assertFails(RoadshowError.NOT_PRESENTED, () -> sheet.revise(wanted, fixture.rubric, false, RoadshowFixture.NOW));
        assertThat(sheet.state()).isEqualTo(SheetState.DRAFT);
    }

    @Test
    void mayBeTakenBackAndHandedInAgain() {
        save(fixture.handedIn(0, "7"));
        save(new NewScores(0, scores("7", "7"), "", false));
        assertThat(sheet.state()).isEqualTo(SheetState.DRAFT);
        assertThat(sheet.handedInAt()).isNull();
    }

    @Test
    void refusesWhatWasWrittenOnTopOfAnOlderVersion() {
        save(new NewScores(0, scores("7", "7"), "", false));
        assertFails(RoadshowError.EDITED_MEANWHILE, () -> save(new NewScores(-1, scores("8", "7"), "", false)));
        assertThat(sheet.scores().get("problem")).isEqualByComparingTo("7");
    }

    @Test
    void takesTheSameAgainWhateverVersionItNames() {
        save(fixture.handedIn(0, "7"));
        assertThat(save(fixture.handedIn(-1, "7.0"))).isFalse();
    }

    @Test
    void refusesAnOverlongComment() {
        String comment = "长".repeat(NewScores.LONGEST_COMMENT + 1);
        assertFails(RoadshowError.COMMENT_TOO_LONG, () -> save(new NewScores(0, Map.of(), comment, false)));
    }

    @Test
    void staysAsItIsWhenRecused() {
        ScoreSheet recused = blank(true);
        NewScores wanted = fixture.handedIn(0, "7");
        assertFails(RoadshowError.RECUSED, () -> recused.revise(wanted, fixture.rubric, true, RoadshowFixture.NOW));
    }

    private boolean save(NewScores wanted) {
        return sheet.revise(wanted, fixture.rubric, true, RoadshowFixture.NOW);
    }

    private static ScoreSheet blank(boolean recused) {
        return ScoreSheet.blank(new RoadshowId(1), new EntryId(100), new PersonId(11), recused, RoadshowFixture.NOW);
    }

    private static Map<String, BigDecimal> scores(String problem, String saving) {
        return Map.of("problem", new BigDecimal(problem), "saving", new BigDecimal(saving));
    }

    private static void assertFails(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(DomainError.class, error -> assertThat(error.code()).isEqualTo(code));
    }
}

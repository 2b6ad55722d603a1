package org.tongguan.roadshow.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.roadshow.SheetState;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Rules R3, R4, R7, R8 and R9. */
class RoadshowEventTest {
    private final RoadshowFixture fixture = new RoadshowFixture();
    private final RoadshowEvent event = fixture.event;

    @Test
    void laysOutOneSheetForEachJudgeAndEntry() {
        assertThat(fixture.open()).hasSize(10).allMatch(sheet -> sheet.state() == SheetState.DRAFT);
        assertThatThrownBy(fixture::open).hasMessageContaining(RoadshowError.NOT_DRAFT.code());
    }

    @Test
    void opensOnlyWhileEverybodyIsInService() {
        fixture.retire(12, "钱进");
        fixture.retire(2, "赵明");
        assertThatThrownBy(fixture::open).isInstanceOfSatisfying(DomainError.class, error -> {
            assertThat(error.code()).isEqualTo(RoadshowError.PERSON_LEFT);
            assertThat(error.values()).containsEntry("names", "钱进、赵明");
        });
        assertThat(event.state()).isEqualTo(RoadshowState.DRAFT);
    }

    @Test
    void recusesJudgesFromEntriesOfTheirOwnDepartmentAboveAndBelow() {
        event.appoint(fixture.person(16, "/1/5/").id());
        event.appoint(fixture.person(17, "/1/5/51/").id());
        event.appoint(fixture.person(18, "/1/").id());
        List<Long> recused = fixture.open().stream().filter(sheet -> sheet.state() == SheetState.RECUSED)
                .peek(sheet -> assertThat(sheet.entry()).isEqualTo(fixture.entry(1).id()))
                .map(sheet -> sheet.judge().value()).toList();
        assertThat(recused).containsExactlyInAnyOrder(16L, 17L);
    }

    @Test
    void hasOneEntryOnStageAtATime() {
        fixture.open();
        event.putOnStage(fixture.entry(1).id(), RoadshowFixture.NOW);
        event.putOnStage(fixture.entry(2).id(), RoadshowFixture.NOW);
        assertThat(event.entries()).extracting(Entry::state).containsExactly(EntryState.PRESENTED, EntryState.ON_STAGE);
    }

    @Test
    void keepsTheClockRunningWhenTheSameEntryIsPutOnStageAgain() {
        fixture.open();
        event.putOnStage(fixture.entry(1).id(), RoadshowFixture.NOW);
        event.putOnStage(fixture.entry(1).id(), RoadshowFixture.NOW.plus(Duration.ofMinutes(3)));
        assertThat(fixture.entry(1).stagedAt()).isEqualTo(RoadshowFixture.NOW);
    }

    @Test
    void refusesTheStageToADraftAndToAnEntryOfAnotherEvent() {
        EntryId own = fixture.entry(1).id();
        assertThatThrownBy(() -> event.putOnStage(own, RoadshowFixture.NOW)).hasMessageContaining(RoadshowError.NOT_OPEN.code());
        fixture.open();
        assertThatThrownBy(() -> event.putOnStage(new EntryId(999), RoadshowFixture.NOW))
                .hasMessageContaining(CommonError.NOT_FOUND.code());
    }

    @Test
    void closesWithSheetsMissingOnlyWhenConfirmed() {
        fixture.open();
        assertThatThrownBy(() -> event.close(2, false, RoadshowFixture.NOW))
                .isInstanceOfSatisfying(DomainError.class, error -> assertThat(error.values()).containsEntry("missing", "2"));
        assertThat(event.state()).isEqualTo(RoadshowState.OPEN);
        event.close(2, true, RoadshowFixture.NOW);
        assertThat(event.state()).isEqualTo(RoadshowState.CLOSED);
        assertThatThrownBy(() -> event.close(0, true, RoadshowFixture.NOW)).hasMessageContaining(RoadshowError.NOT_OPEN.code());
    }

    @Test
    void decidesByHandedInSheetsAlone() {
        List<ScoreSheet> sheets = fixture.open();
        fixture.handIn(sheets, 1, "9.5", "8", "7", "6.5");
        List<EntryResult> results = EntryResult.of(event.entries(), sheets, new TrimmedMean(1, 1));
        assertThat(results.get(0).sheets()).isEqualTo(4);
        assertThat(results.get(0).score()).contains(new BigDecimal("7.50"));
        assertThat(results.get(0).place()).contains(1);
        assertThat(results.get(1).score()).isEmpty();
        assertThat(results.get(1).place()).isEmpty();
    }

    @Test
    void sharesAPlaceBetweenEqualScores() {
        List<ScoreSheet> sheets = fixture.open();
        fixture.handIn(sheets, 1, "8", "8", "8");
        fixture.handIn(sheets, 2, "10", "8", "2");
        assertThat(EntryResult.of(event.entries(), sheets, new TrimmedMean(1, 1))).extracting(result -> result.place().orElseThrow())
                .containsExactly(1, 1);
    }

    @Test
    void aDraftTakesAnotherPlanAndKeepsItsRowsInTheOrderOfAppearance() {
        PlanFixture planned = new PlanFixture();
        planned.judges = List.of("YC15", "YC20", "YC21");
        planned.entries = List.of(PlanFixture.entry("YC3"), PlanFixture.entry("YC1"), PlanFixture.entry("YC3"));
        Entry first = fixture.entry(1);
        event.revise(planned.plan(), 7, planned.people);
        assertThat(event.rubric()).isEqualTo(7);
        assertThat(event.title().zh()).isEqualTo("路演");
        assertThat(event.judges()).extracting(judge -> judge.value()).containsExactlyInAnyOrder(15L, 20L, 21L);
        assertThat(event.entries()).extracting(entry -> entry.presenter().value()).containsExactly(3L, 1L, 3L);
        assertThat(event.entries()).extracting(Entry::position).containsExactly(1, 2, 3);
        assertThat(fixture.entry(1)).isSameAs(first);
        planned.entries = List.of(PlanFixture.entry("YC2"));
        event.revise(planned.plan(), 7, planned.people);
        assertThat(event.entries()).extracting(entry -> entry.title().zh()).containsExactly("项目 YC2");
    }

    @Test
    void keepsItsPlanOnceItHasBeenOpened() {
        PlanFixture planned = new PlanFixture();
        fixture.open();
        assertThatThrownBy(() -> event.revise(planned.plan(), 1, planned.people)).hasMessageContaining(RoadshowError.NOT_DRAFT.code());
        assertThatThrownBy(event::requireDraft).hasMessageContaining(RoadshowError.NOT_DRAFT.code());
    }

    @Test
    void recusesAJudgeFromTheEntryThatTheyPresent() {
        PlanFixture planned = new PlanFixture();
        planned.judges = List.of("YC11", "YC12", "YC13");
        planned.entries = List.of(PlanFixture.entry("YC11"));
        event.revise(planned.plan(), 1, planned.people);
        planned.people.values().forEach(person -> fixture.people.put(person.id(), person));
        assertThat(fixture.open()).extracting(sheet -> sheet.judge().value() + " " + sheet.state())
                .containsExactlyInAnyOrder("11 RECUSED", "12 DRAFT", "13 DRAFT");
    }

    @Test
    void isRunByOfficersWhoseScopeCoversItsDepartment() {
        assertThat(event.isRunBy(new DepartmentScope(new DepartmentId(1), "/1/"))).isTrue();
        assertThat(event.isRunBy(new DepartmentScope(new DepartmentId(15), "/1/15/"))).isFalse();
    }
}

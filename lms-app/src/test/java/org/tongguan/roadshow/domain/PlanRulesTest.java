package org.tongguan.roadshow.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.shared.Bilingual;

/** Rule R9. */
class PlanRulesTest {
    private final PlanFixture fixture = new PlanFixture();

    @Test
    void acceptsThreeJudgesAndOneEntryWithoutEnglish() {
        assertThat(faults(fixture.plan())).isEmpty();
    }

    @Test
    void letsAJudgePresentAndAPresenterPresentAgain() {
        fixture.judges = List.of("YC11", "YC12", "YC13", "YC14");
        fixture.entries = List.of(PlanFixture.entry("YC1"), PlanFixture.entry("YC1"), PlanFixture.entry("YC11"));
        assertThat(faults(fixture.plan())).isEmpty();
    }

    @Test
    void asksForThreeJudgesWhoNeedNotStandAside() {
        fixture.entries = List.of(PlanFixture.entry("YC1"), PlanFixture.entry("YC11"));
        assertThat(faults(fixture.plan())).containsExactly("entries[2].presenter recused");
    }

    @Test
    void namesEveryFieldThatIsMissingAtOnce() {
        Bilingual none = Bilingual.of(" ", "");
        RoadshowPlan plan = new RoadshowPlan(none, "", none, null, "", List.of(), List.of(new PlannedEntry(none, none, " ")));
        assertThat(faults(plan)).containsExactly("title.zh missing", "season missing", "place.zh missing", "startsAt missing", "rubric rubric",
                "judges judges-few", "entries[1].title.zh missing", "entries[1].pitch.zh missing", "entries[1].presenter missing");
    }

    @Test
    void trimsBeforeItMeasuresAndCountsARareCharacterOnce() {
        fixture.title = Bilingual.of(" " + "𣲘".repeat(160) + " ", "t".repeat(200));
        assertThat(faults(fixture.plan())).isEmpty();
        fixture.title = Bilingual.of("𣲘".repeat(161), "t".repeat(201));
        assertThat(faults(fixture.plan())).containsExactly("title.zh too-long", "title.en too-long");
    }

    @Test
    void measuresAllOtherTextsToo() {
        fixture.season = "s".repeat(21);
        fixture.entries = List.of(new PlannedEntry(Bilingual.of("名", "t".repeat(201)), Bilingual.of("简".repeat(2001), ""), "YC1"));
        assertThat(faults(fixture.plan())).containsExactly("season too-long", "entries[1].title.en too-long", "entries[1].pitch.zh too-long");
    }

    @Test
    void asksForThreeToFifteenJudges() {
        fixture.judges = List.of("YC11", "YC12");
        assertThat(faults(fixture.plan())).containsExactly("judges judges-few");
        fixture.judges = IntStream.rangeClosed(11, 25).mapToObj(number -> "YC" + number).toList();
        assertThat(faults(fixture.plan())).isEmpty();
        fixture.judges = IntStream.rangeClosed(11, 26).mapToObj(number -> "YC" + number).toList();
        assertThat(faults(fixture.plan())).containsExactly("judges judges-many");
    }

    @Test
    void namesAJudgeWhoIsThereTwiceUnknownOrGone() {
        fixture.judges = List.of("YC11", "YC12", "YC11", "nobody", "YC99");
        assertThat(faults(fixture.plan())).containsExactly("judges[3] judge-twice", "judges[4] nobody", "judges[5] left");
    }

    @Test
    void namesAPresenterWhoIsUnknownOrGone() {
        fixture.entries = List.of(PlanFixture.entry("YC1"), PlanFixture.entry("nobody"), PlanFixture.entry("YC99"));
        assertThat(faults(fixture.plan())).containsExactly("entries[2].presenter nobody", "entries[3].presenter left");
    }

    @Test
    void asksForOneToSixtyEntries() {
        fixture.entries = List.of();
        assertThat(faults(fixture.plan())).containsExactly("entries entries-none");
        fixture.entries = Collections.nCopies(60, PlanFixture.entry("YC1"));
        assertThat(faults(fixture.plan())).isEmpty();
        fixture.entries = Collections.nCopies(61, PlanFixture.entry("YC1"));
        assertThat(faults(fixture.plan())).containsExactly("entries entries-many");
    }

    @Test
    void refusesARubricThatIsNotThereAndADateThatCannotBeMeant() {
        fixture.rubric = "other";
        fixture.startsAt = Instant.parse("+20260-11-25T06:00:00Z");
        assertThat(faults(fixture.plan())).containsExactly("startsAt date", "rubric rubric");
    }

    @Test
    void saysWhichBoundWasBroken() {
        fixture.judges = List.of();
        assertThat(PlanRules.faults(fixture.plan(), fixture.people, Set.of("roadshow")).get(0).values()).isEqualTo(Map.of("minimum", "3"));
    }

    private List<String> faults(RoadshowPlan plan) {
        String prefix = RoadshowError.PLAN_MISSING.code().replace("missing", "");
        return PlanRules.faults(plan, fixture.people, Set.of("roadshow")).stream()
                .map(fault -> fault.where() + " " + fault.code().replace(prefix, "")).toList();
    }
}

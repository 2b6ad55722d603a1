package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.organisation.Tier;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;

class ExamPlanJsonTest {
    private static final ExamPlan FULL = new ExamPlan(Bilingual.of("期末", "Final"), "secure-operation",
            List.of(new ExamPlan.Row("*", ItemType.SINGLE_CHOICE, 5, Optional.empty(), new BigDecimal("2")),
                    new ExamPlan.Row("execution", ItemType.TRUE_FALSE, 3, Optional.of("hard"), new BigDecimal("1.5"))),
            List.of(), 45, 2, 24, Optional.of(Instant.parse("2026-03-01T01:00:00Z")), Optional.of(Instant.parse("2026-03-01T03:00:00Z")),
            new BigDecimal("66.50"), new ExamAudience(Set.of(Tier.LEADER, Tier.TECHNICIAN), Set.of(4L, 9L), List.of("YC1", "YC2"),
                    Optional.of("basics")), false, 2, new ReleasePolicy(Reveal.NOTHING, Reveal.OUTCOME),
            new ExamGuard(Optional.of("4711"), DeviceRule.ASK, List.of("ab".repeat(32))), 35);

    @Test
    void aPlanSurvivesItsText() {
        assertThat(ExamPlanJson.read(Json.createReader(new StringReader(ExamPlanJson.write(FULL).toString())).readObject())).isEqualTo(FULL);
    }

    @Test
    void whatIsLeftOutHasADefault() {
        ExamPlan plan = read("{'title':{'zh':'测验'},'course':'c','rows':[{'type':'single-choice','count':3}]}").checked();
        assertThat(plan.rows().get(0).competence()).isEqualTo(ExamPlan.ANY);
        assertThat(plan.attempts()).isEqualTo(1);
        assertThat(plan.release()).isEqualTo(new ReleasePolicy(Reveal.NOTHING, Reveal.ANSWERS));
        assertThat(plan.guard()).isEqualTo(ExamGuard.NONE);
        assertThat(plan.tolerance()).isEqualTo(20);
    }

    @Test
    void namesTheFieldThatIsWrong() {
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','minutes':1.5}")).hasMessageContaining("minutes");
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','opensAt':'tomorrow'}")).hasMessageContaining("opensAt");
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','tiers':['king']}")).hasMessageContaining("tiers");
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c'}").checked()).hasMessageContaining("rows");
        assertThatThrownBy(() -> read("{'title':{'zh':' '},'course':'c','rows':[{'type':'single-choice','count':3}]}").checked())
                .hasMessageContaining("title");
        assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','rows':[{'type':'single-choice','count':3}],'browserKeys':['xyz']}")
                .checked()).hasMessageContaining("browserKeys");
        for (int tolerance : new int[] {0, 101}) {
            assertThatThrownBy(() -> read("{'title':{'zh':'测验'},'course':'c','rows':[{'type':'single-choice','count':3}],'tolerance':" + tolerance + "}")
                    .checked()).hasMessageContaining("tolerance");
        }
    }

    /** A blueprint is stored as lines of fields between colons: such words would come back as something else, or not at all. */
    @Test
    void aRowNamesNothingThatItsStoredTextCouldMistake() {
        for (String difficulty : List.of("'easy:9'", "'easy\\nx'", "'Easy'", "'*'", "9")) {
            assertThatThrownBy(() -> row("'difficulty':" + difficulty).checked()).as(difficulty).hasMessageContaining("exam.plan-invalid")
                    .hasMessageContaining("difficulty");
        }
        for (String competence : List.of("'x:single-choice:9'", "'x\\ny'", "'x y'", "''", "9")) {
            assertThatThrownBy(() -> row("'competence':" + competence).checked()).as(competence).hasMessageContaining("exam.plan-invalid")
                    .hasMessageContaining("competence");
        }
        assertThat(row("'difficulty':'hard','competence':'execution'").checked().rows()).isEqualTo(
                Blueprint.ofStored(Blueprint.of(row("'difficulty':'hard','competence':'execution'").rows()).stored()).planned());
        assertThat(row("'difficulty':null,'competence':null").checked().rows().get(0).competence()).isEqualTo(ExamPlan.ANY);
    }

    @Test
    void aRowNamesACompetenceThatExistsOrAny() {
        assertThatThrownBy(() -> row("'competence':'execusion'").requireCompetences(Set.of("execution"))).hasMessageContaining("exam.plan-invalid")
                .hasMessageContaining("competence");
        assertThat(row("'competence':'execution'").requireCompetences(Set.of("execution")).rows()).hasSize(1);
        assertThat(row("'competence':'*'").requireCompetences(Set.of()).rows()).hasSize(1);
    }

    @Test
    void whoIsNotInChargeLearnsNeitherCodeNorKeysNorNames() {
        String told = ExamPlanJson.write(FULL.withheld()).toString();
        assertThat(told).doesNotContain("4711", "abab", "YC1").contains("\"devices\":\"ask\"", "\"departments\":[4,9]", "\"prerequisite\":\"basics\"");
    }

    @Test
    void anExamReachesItsDepartmentsOrAll() {
        assertThat(FULL.audience().reaches(Set.of(9L, 30L))).isTrue();
        assertThat(FULL.audience().reaches(Set.of(30L))).isFalse();
        assertThat(ExamAudience.EVERYONE.reaches(Set.of(30L))).isTrue();
    }

    private static ExamPlan row(String fields) {
        return read("{'title':{'zh':'测验'},'course':'c','rows':[{'type':'single-choice','count':3," + fields + "}]}");
    }

    private static ExamPlan read(String json) {
        return ExamPlanJson.read(Json.createReader(new StringReader(json.replace('\'', '"'))).readObject());
    }
}

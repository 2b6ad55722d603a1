package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.PanelEstimates;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.organisation.KnownPerson;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionBank.QuestionOutline;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.questionbank.SampleBodies;
import org.tongguan.shared.Bilingual;

class PanelServiceTest {
    private static final ExamId ID = new ExamId(3);
    private static final Bilingual TEXT = Bilingual.of("甲", "A");
    private static final int HELD = 3;
    private static final long QUICK = 1;
    private static final long SLOW = 2;

    private final Map<Integer, Map<PersonId, Map<Long, BigDecimal>>> kept = new HashMap<>();
    private final List<Object> marks = new ArrayList<>();
    private List<Paper> forms = List.of();

    @Test
    void takesTheFirstRoundUntilAllWhoFinishedItHaveFinishedTheSecond() {
        estimate(QUICK, 1, 80);
        estimate(SLOW, 1, 40);
        estimate(QUICK, 2, 90);
        assertThat(panel(QUICK).sheet(ID).second()).isEmpty();
        panel(QUICK).apply(ID);
        estimate(SLOW, 2, 50);
        panel(QUICK).apply(ID);
        assertThat(marks).containsExactly(new BigDecimal("60.00"), new BigDecimal("70.00"));
    }

    /** Whoever has seen what the others think would only repeat it. */
    @Test
    void aFirstRoundThatIsDoneStaysAsItIs() {
        panel(QUICK).estimate(ID, 1, Map.of(1L, BigDecimal.TEN));
        panel(QUICK).estimate(ID, 1, Map.of(1L, BigDecimal.ONE));
        estimate(QUICK, 1, 80);
        assertThatThrownBy(() -> panel(QUICK).estimate(ID, 1, Map.of(1L, BigDecimal.TEN))).hasMessageContaining("exam.panel-first-done");
        assertThat(panel(QUICK).sheet(ID).first().orElseThrow().percent()).isEqualByComparingTo("80.00");
        estimate(QUICK, 2, 70);
        estimate(QUICK, 2, 75);
    }

    @Test
    void judgesTheFixedPapersOnceTheyAreDrawn() {
        assertThat(panel(QUICK).sheet(ID).lines()).extracting(PanelSheet.Line::version).containsExactly(1L, 2L, 3L);
        forms = List.of(new Paper(List.of(item(2), item(9))));
        assertThat(panel(QUICK).sheet(ID).lines()).extracting(PanelSheet.Line::version).containsExactly(2L, 9L);
    }

    private void estimate(long judge, int round, int percent) {
        panel(judge).estimate(ID, round, LongStream.rangeClosed(1, HELD).boxed().collect(Collectors.toMap(Function.identity(),
                version -> BigDecimal.valueOf(percent))));
    }

    private static Paper.PaperItem item(long version) {
        return new Paper.PaperItem(version, BigDecimal.ONE, ResponseShape.of(ItemType.TRUE_FALSE, List.of()), 0);
    }

    private Object keep(Object[] given) {
        Map<Long, BigDecimal> own = kept.computeIfAbsent((Integer) given[1], round -> new HashMap<>())
                .computeIfAbsent((PersonId) given[2], judge -> new HashMap<>());
        ((Map<?, ?>) given[3]).forEach((version, percent) -> own.put((Long) version, (BigDecimal) percent));
        return own;
    }

    private PanelService panel(long judge) {
        Exam exam = new Exam(ID, "course", new Exam.ExamTerms(TEXT, 30, 1, BigDecimal.TEN,
                new Blueprint(List.of(new Blueprint.Row(ExamPlan.ANY, ItemType.TRUE_FALSE, 2)))),
                new Exam.Life(ExamPhase.DRAFT, false, Optional.empty(), Optional.empty(), 0),
                new ExamRules(ExamAudience.EVERYONE, false, 0, true, 1, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20));
        ExamOverview overview = new ExamOverview(ID, TEXT, "course", ExamPhase.DRAFT, false, Optional.empty(), Optional.empty(), 2, 30, 0, 0, 0);
        Exams exams = Fakes.of(Exams.class, Map.of("find", given -> Optional.of(exam), "hold", given -> Optional.of(exam), "overview",
                given -> Optional.of(overview), "forms", given -> forms, "passMark", given -> marks.add(given[1])));
        QuestionBank bank = Fakes.of(QuestionBank.class, Map.of(
                "outlines", given -> LongStream.rangeClosed(1, HELD).mapToObj(id -> new QuestionOutline(id, ItemType.TRUE_FALSE, "perception", "easy")).toList(),
                "versions", given -> ((Collection<?>) given[0]).stream().map(Long.class::cast).collect(Collectors.toMap(Function.identity(),
                        version -> Question.of("Q" + version, SampleBodies.TRUTH, "perception", "easy", "lesson", TEXT, TEXT)))));
        PanelEstimates estimates = Fakes.of(PanelEstimates.class, Map.of("of", given -> kept.getOrDefault(given[1], Map.of()), "put", this::keep));
        AuditTrail audit = Fakes.of(AuditTrail.class, Map.of("record", given -> true));
        return new PanelService(exams, bank, estimates, KnownPerson.of(judge), audit, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}

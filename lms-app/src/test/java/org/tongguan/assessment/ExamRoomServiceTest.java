package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Candidacies;
import org.tongguan.assessment.domain.Candidacy;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.organisation.KnownPeople;
import org.tongguan.organisation.KnownPerson;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.shared.Bilingual;

class ExamRoomServiceTest {
    private static final ExamId ID = new ExamId(3);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final ExamAudience ELSEWHERE = new ExamAudience(Set.of(), Set.of(5L), List.of(), Optional.empty());

    private final List<Object> granted = new ArrayList<>();

    /** The plan of such an exam is not shown either; nothing else is asked for before. */
    @Test
    void anExamThatCannotReachTheOwnPeopleHasNoRoom() {
        assertThatThrownBy(() -> rooms().room(ID, "", 0, 30)).hasMessageContaining("input.not-found");
        assertThatThrownBy(() -> extensions().extend(ID, CallKey.fresh(), Optional.empty(), 5, "停电")).hasMessageContaining("input.not-found");
        assertThatThrownBy(() -> extensions().given(ID)).hasMessageContaining("input.not-found");
        assertThatThrownBy(() -> rooms().adjust(ID, "YC00001", new Adjustment(5, Optional.empty(), "停电"))).hasMessageContaining("input.not-found");
    }

    /** Marking would wait for it until then, and the person could not start anyway. */
    @Test
    void aLaterStartIsForThoseWhomTheExamIsForAndLiesAhead() {
        Instant now = CLOCK.instant();
        assertThatThrownBy(() -> lateStart(ExamAudience.EVERYONE, now)).hasMessageContaining("exam.late-start-over");
        assertThatThrownBy(() -> lateStart(ExamAudience.EVERYONE, now.minusSeconds(60))).hasMessageContaining("exam.late-start-over");
        assertThatThrownBy(() -> lateStart(new ExamAudience(Set.of(), Set.of(7L), List.of(), Optional.empty()), now.plusSeconds(60)))
                .hasMessageContaining("exam.late-start-outside");
        assertThat(granted).isEmpty();
        lateStart(ExamAudience.EVERYONE, now.plusSeconds(60));
        assertThat(granted).hasSize(1);
    }

    /** So that a grant from before can be taken back. */
    @Test
    void extraTimeAloneIsGrantedToAnybody() {
        adjust(new ExamAudience(Set.of(), Set.of(7L), List.of(), Optional.empty()), new Adjustment(0, Optional.empty(), "撤销"));
        assertThat(granted).hasSize(1);
    }

    private void lateStart(ExamAudience audience, Instant until) {
        adjust(audience, new Adjustment(0, Optional.of(until), "因公出差"));
    }

    @SuppressWarnings("NullAway")
    private void adjust(ExamAudience audience, Adjustment adjustment) {
        PersonSummary person = KnownPerson.someone(5);
        Candidacies candidacies = Fakes.of(Candidacies.class, Map.of("of", given -> new Candidacy(person, Set.of(), Map.of(), Set.of()),
                "grant", given -> granted.add(given[2])));
        Attempts attempts = Fakes.of(Attempts.class, Map.of("of", given -> List.of()));
        new ExamRoomService(exams(audience), attempts, candidacies, null, null, null, null, new KnownPeople(person), scope(), KnownPerson.of(9),
                Fakes.of(AuditTrail.class, Map.of("record", given -> true)), CLOCK).adjust(ID, "YC00005", adjustment);
    }

    @SuppressWarnings("NullAway")
    private static ExamRoomService rooms() {
        return new ExamRoomService(exams(), null, null, null, null, null, null, null, scope(), null, null, CLOCK);
    }

    @SuppressWarnings("NullAway")
    private static ExtensionService extensions() {
        return new ExtensionService(exams(), null, null, null, null, null, scope(), null, null, CLOCK);
    }

    private static Exams exams() {
        return exams(ELSEWHERE);
    }

    private static Exams exams(ExamAudience audience) {
        Exam exam = new Exam(ID, "course", new Exam.ExamTerms(Bilingual.of("甲", "A"), 30, 1, BigDecimal.TEN, new Blueprint(List.of())),
                new Exam.Life(ExamPhase.OPEN, false, Optional.empty(), Optional.empty(), 0),
                new ExamRules(audience, false, 0, true, 0, ReleasePolicy.ALL_AT_ONCE, ExamGuard.NONE, 20));
        return Fakes.of(Exams.class, Map.of("find", given -> Optional.of(exam), "hold", given -> Optional.of(exam)));
    }

    private static ExamScope scope() {
        return new ExamScope() {
            @Override
            boolean reaches(ExamAudience audience) {
                return !audience.equals(ELSEWHERE);
            }

            @Override
            Predicate<PersonSummary> people() {
                return person -> true;
            }
        };
    }
}

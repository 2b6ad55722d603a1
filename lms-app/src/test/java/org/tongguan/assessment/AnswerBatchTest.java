package org.tongguan.assessment;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.AnswerBatch.HeldUp;
import org.tongguan.assessment.AnswerBatch.Outcome;
import org.tongguan.assessment.AnswerBatch.Refused;
import org.tongguan.assessment.AnswerBatch.Stored;
import org.tongguan.assessment.AnswerService.Acknowledged;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.AttemptToken;
import org.tongguan.assessment.domain.Deadline;
import org.tongguan.assessment.domain.Delivery;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetable.Stretch;
import org.tongguan.assessment.domain.Timetables;
import org.tongguan.questionbank.Response;

class AnswerBatchTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final AttemptToken TOKEN = AttemptToken.create();
    private static final Paper PAPER = new Paper(List.of(Paper.ofStored("7:single-choice:b,a").item(1)));

    private final Map<AttemptId, Answers.Desk> desks = new HashMap<>();
    private final List<Delivery> put = new ArrayList<>();
    private final List<AttemptId> asked = new ArrayList<>();
    private final AnswerBatch batch = new AnswerBatch(new Table(), new Times(), new Heartbeat() {
        @Override
        public boolean settled() {
            return true;
        }
    }, Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void storesWhatFitsAndRefusesTheRestWithoutHarmToOthers() {
        desk(1, 60, TOKEN);
        desk(2, -60, TOKEN);
        desk(3, 60, TOKEN);

        List<Outcome> outcomes = batch.store(List.of(delivery(1, "a"), delivery(2, "a"), delivery(3, "z"), delivery(3, "b")));

        assertThat(outcomes.get(0)).isEqualTo(new Stored(List.of(new Acknowledged(1, 5))));
        assertThat(((Refused) outcomes.get(1)).reason()).hasMessage("attempt.closed");
        assertThat(((Refused) outcomes.get(2)).reason()).hasMessage("answer.unknown-option");
        assertThat(outcomes.get(3)).isInstanceOf(Stored.class);
        assertThat(put).hasSize(2);
    }

    @Test
    void leavesWhatSomebodyElseHoldsToBeTriedAlone() {
        desk(1, 60, AttemptToken.create());

        assertThat(batch.store(List.of(delivery(1, "a"), delivery(9, "a")))).containsExactly(new HeldUp(), new HeldUp());
    }

    @Test
    void refusesAStrangerOnlyAfterWaiting() {
        desk(1, 60, AttemptToken.create());

        assertThat(((Refused) batch.storeAlone(delivery(1, "a"))).reason()).hasMessage("attempt.token-invalid");
        assertThat(((Refused) batch.storeAlone(delivery(9, "a"))).reason()).hasMessage("attempt.token-invalid");
        assertThat(put).isEmpty();
    }

    private void desk(long attempt, int secondsLeft, AttemptToken token) {
        desks.put(new AttemptId(attempt), new Answers.Desk(true, new Deadline(NOW.plusSeconds(secondsLeft)), List.of(token.digest())));
    }

    @Test
    void asksForTimetablesOfPapersWithSectionsAlone() {
        desk(1, 60, TOKEN);
        desk(2, 60, TOKEN);
        batch.store(List.of(delivery(1, "a")));
        assertThat(asked).isEmpty();

        Paper divided = Paper.ofStored("7@1#1:single-choice:b,a\n8@1#2:single-choice:b,a");
        Delivery closed = Delivery.of(new AttemptId(2), TOKEN, List.of(new NewAnswer(1, 5, Response.Choice.of(List.of("a")))), Optional.of(divided));
        List<Outcome> outcomes = batch.store(List.of(delivery(1, "a"), closed));

        assertThat(asked).containsExactly(new AttemptId(2));
        assertThat(outcomes.get(0)).isInstanceOf(Stored.class);
        assertThat(((Refused) outcomes.get(1)).reason()).hasMessage("section.closed");
        assertThat(((Refused) batch.storeAlone(closed)).reason()).hasMessage("section.closed");
    }

    private static Delivery delivery(long attempt, String option) {
        return Delivery.of(new AttemptId(attempt), TOKEN, List.of(new NewAnswer(1, 5, Response.Choice.of(List.of(option)))), Optional.of(PAPER));
    }

    /** Each attempt's first section was ended by its candidate. */
    private final class Times implements Timetables {
        @Override
        public Map<AttemptId, Timetable> of(Collection<AttemptId> attempts) {
            asked.addAll(attempts);
            Timetable times = new Timetable(List.of(new Stretch(true, NOW.minusSeconds(60), NOW.minusSeconds(1), true),
                    new Stretch(true, NOW.minusSeconds(1), NOW.plusSeconds(60), false)));
            return attempts.stream().collect(Collectors.toMap(Function.identity(), attempt -> times));
        }

        @Override
        public Map<AttemptId, Timetable> creditedFor(long outage) {
            return Map.of();
        }

        @Override
        public Map<AttemptId, Timetable> extendedBy(long extension) {
            throw new AssertionError("answers move no section");
        }

        @Override
        public void put(Map<AttemptId, Timetable> timetables) {
            throw new AssertionError("answers move no section");
        }
    }

    private final class Table implements Answers {
        @Override
        public Optional<Paper> paper(AttemptId attempt) {
            return Optional.of(PAPER);
        }

        @Override
        public void begun(AttemptId attempt, Paper paper) {
            throw new AssertionError("answers begin no attempt");
        }

        @Override
        public Map<AttemptId, Desk> freeDesks(Collection<AttemptId> attempts) {
            return desks;
        }

        @Override
        public Optional<Desk> desk(AttemptId attempt) {
            return Optional.ofNullable(desks.get(attempt));
        }

        @Override
        public Map<Place, Long> put(Collection<Delivery> deliveries, Instant now) {
            put.addAll(deliveries);
            Map<Place, Long> held = new HashMap<>();
            deliveries.forEach(delivery -> delivery.lines().forEach(line -> held.put(new Place(delivery.attempt(), line.slot()), line.seq())));
            return held;
        }

        @Override
        public List<SavedAnswer> of(AttemptId attempt) {
            return List.of();
        }
    }
}

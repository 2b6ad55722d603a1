package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.AnswerService.Acknowledged;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Answers.Desk;
import org.tongguan.assessment.domain.Answers.Place;
import org.tongguan.assessment.domain.Delivery;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetables;
import org.tongguan.shared.DomainError;

/** Stores the answers of many candidates in one transaction (A3). What is refused harms no other delivery. */
@ApplicationScoped
class AnswerBatch {
    /** What became of a delivery. */
    sealed interface Outcome {
    }

    record Stored(List<Acknowledged> slots) implements Outcome {
    }

    record Refused(DomainError reason) implements Outcome {
    }

    /** Someone else holds the attempt or its token just now, or there is no such one: only waiting for them tells. */
    record HeldUp() implements Outcome {
    }

    private static final HeldUp HELD_UP = new HeldUp();

    private final Answers answers;
    private final Timetables timetables;
    private final Heartbeat heartbeat;
    private final Clock clock;

    @Inject
    AnswerBatch(Answers answers, Timetables timetables, Heartbeat heartbeat, Clock clock) {
        this.answers = answers;
        this.timetables = timetables;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AnswerBatch() {
        this(null, null, null, null);
    }

    /** One outcome for each delivery, in order. The transaction has committed when this returns. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Outcome> store(List<Delivery> deliveries) {
        Map<AttemptId, Desk> desks = answers.freeDesks(deliveries.stream().map(Delivery::attempt).distinct().toList());
        Map<AttemptId, Timetable> times = timetables(deliveries);
        Instant now = clock.instant();
        List<Delivery> accepted = new ArrayList<>();
        Map<Integer, Outcome> others = new HashMap<>();
        for (int n = 0; n < deliveries.size(); n++) {
            Delivery delivery = deliveries.get(n);
            Desk desk = desks.get(delivery.attempt());
            if (desk == null || !delivery.opens(desk)) {
                others.put(n, HELD_UP);
                continue;
            }
            Optional<DomainError> refusal = delivery.refusal(desk, times.get(delivery.attempt()), now, heartbeat.settled());
            if (refusal.isPresent()) {
                others.put(n, new Refused(refusal.get()));
            } else {
                accepted.add(delivery);
            }
        }
        Map<Place, Long> held = answers.put(accepted, now);
        List<Outcome> outcomes = new ArrayList<>();
        for (int n = 0; n < deliveries.size(); n++) {
            outcomes.add(others.containsKey(n) ? others.get(n) : stored(deliveries.get(n), held));
        }
        return outcomes;
    }

    /** The same for one delivery, waiting for whoever holds its attempt. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Outcome storeAlone(Delivery delivery) {
        Optional<Desk> desk = answers.desk(delivery.attempt());
        Timetable times = timetables(List.of(delivery)).get(delivery.attempt());
        Instant now = clock.instant();
        Optional<DomainError> refusal = delivery.refusal(desk.orElse(null), times, now, heartbeat.settled());
        return refusal.isPresent() ? new Refused(refusal.get()) : stored(delivery, answers.put(List.of(delivery), now));
    }

    /** Asks the database only when papers with sections are among them. Call it after the desks were read, which keeps changes out. */
    private Map<AttemptId, Timetable> timetables(List<Delivery> deliveries) {
        List<AttemptId> divided = deliveries.stream().filter(delivery -> !delivery.sections().isEmpty()).map(Delivery::attempt).distinct().toList();
        return divided.isEmpty() ? Map.of() : timetables.of(divided);
    }

    private static Stored stored(Delivery delivery, Map<Place, Long> held) {
        return new Stored(delivery.lines().stream()
                .map(line -> new Acknowledged(line.slot(), held.get(new Place(delivery.attempt(), line.slot())))).toList());
    }
}

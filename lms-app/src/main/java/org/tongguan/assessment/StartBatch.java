package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.NewAttempt;
import org.tongguan.assessment.domain.Timetable;
import org.tongguan.assessment.domain.Timetables;

/** Stores attempts that begin, of many candidates in one transaction: each with the token of its first device and its timetable. */
@ApplicationScoped
class StartBatch {
    private final Attempts attempts;
    private final Timetables timetables;

    @Inject
    StartBatch(Attempts attempts, Timetables timetables) {
        this.attempts = attempts;
        this.timetables = timetables;
    }

    @SuppressWarnings("NullAway")
    StartBatch() {
        this(null, null);
    }

    /**
     * One id for each attempt, in order; empty where {@link Attempts#add} took none. Fails at once, and stores nothing, when someone holds
     * one of the exams: one that is being announced or closed must not hold up the others.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Optional<AttemptId>> store(List<NewAttempt> fresh) {
        return store(fresh, false);
    }

    /** The same for one attempt, waiting for whoever holds its exam. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<AttemptId> storeAlone(NewAttempt fresh) {
        return store(List.of(fresh), true).get(0);
    }

    private List<Optional<AttemptId>> store(List<NewAttempt> fresh, boolean patient) {
        List<Optional<AttemptId>> ids = attempts.add(fresh, patient);
        Map<AttemptId, Timetable> divided = new HashMap<>();
        for (int n = 0; n < fresh.size(); n++) {
            Optional<Timetable> times = fresh.get(n).times();
            ids.get(n).ifPresent(id -> times.ifPresent(known -> divided.put(id, known)));
        }
        if (!divided.isEmpty()) {
            timetables.put(divided);
        }
        return ids;
    }
}

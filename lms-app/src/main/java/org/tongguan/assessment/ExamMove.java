package org.tongguan.assessment;

import static org.tongguan.assessment.ExamPhase.ARCHIVED;
import static org.tongguan.assessment.ExamPhase.CLOSED;
import static org.tongguan.assessment.ExamPhase.DRAFT;
import static org.tongguan.assessment.ExamPhase.MARKED;
import static org.tongguan.assessment.ExamPhase.OPEN;
import static org.tongguan.assessment.ExamPhase.RELEASED;
import static org.tongguan.assessment.ExamPhase.SCHEDULED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tongguan.shared.DomainError;

/** The steps of an exam's life: from which phases each may be taken and where it leads (A10). */
public enum ExamMove {
    ANNOUNCE(SCHEDULED, DRAFT),
    WITHDRAW(DRAFT, SCHEDULED),
    /** After it was closed as well, with a later end of the window: the clock closes it too, and marks of machines follow within seconds. */
    OPEN_NOW(OPEN, DRAFT, SCHEDULED, CLOSED, MARKED),
    CLOSE(CLOSED, OPEN),
    /** Refused while an attempt runs or awaits a marker, or somebody may start later. */
    FINISH_MARKING(MARKED, CLOSED),
    RELEASE(RELEASED, MARKED),
    ARCHIVE(ARCHIVED, DRAFT, RELEASED);

    private final ExamPhase to;
    private final Set<ExamPhase> from;

    ExamMove(ExamPhase to, ExamPhase first, ExamPhase... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The name in the API and in translation keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ExamMove> ofKey(String key) {
        return Arrays.stream(values()).filter(move -> move.key().equals(key)).findFirst();
    }

    public ExamPhase to() {
        return to;
    }

    /** What may be done next, in the order of an exam's life. */
    public static List<ExamMove> possible(ExamPhase phase) {
        return Arrays.stream(values()).filter(move -> move.from.contains(phase)).toList();
    }

    /** @throws DomainError {@code exam.wrong-phase} */
    public ExamPhase require(ExamPhase phase) {
        if (!from.contains(phase)) {
            throw new DomainError(ExamLifeError.WRONG_PHASE, Map.of("phase", phase.key(), "move", key()));
        }
        return to;
    }
}

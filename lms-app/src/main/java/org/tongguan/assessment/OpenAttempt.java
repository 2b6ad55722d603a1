package org.tongguan.assessment;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * All that a page needs to go on with an attempt on any device.
 *
 * @param token      new for this device; empty when the caller came with a valid one, the attempt is sealed, or its exam lets devices in by its
 *                   start only
 * @param running    false once sealed; then {@code paper} and {@code answers} are empty and the result tells more
 * @param grace      how long after the deadline answers on their way still count
 * @param serverTime lets the page show the time left whatever its own clock says
 * @param paper      with sections only the questions of the one that is worked on; empty, like {@code answers}, on a device that was not let in
 * @param answers    what the server holds, acknowledged
 * @param marked     whether each item has its mark
 */
public record OpenAttempt(AttemptId id, Optional<String> token, ExamId exam, Bilingual title, int number, BigDecimal passPercent,
        boolean running, Instant startedAt, Instant deadline, Duration grace, Instant serverTime, List<PaperQuestion> paper,
        Optional<OpenSection> section, List<SavedAnswer> answers, boolean marked) {
    public OpenAttempt {
        paper = List.copyOf(paper);
        answers = List.copyOf(answers);
    }

    /** The name in the API: running, sealed (people are still marking) or marked. */
    public String state() {
        return running ? "running" : marked ? "marked" : "sealed";
    }
}

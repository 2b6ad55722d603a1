package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ChoiceResponse;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ItemType;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.organisation.PersonId;

/** Banks, papers and attempts for tests. */
final class Sample {
    static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    static final Blueprint BLUEPRINT = new Blueprint(List.of(new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 4),
            new Blueprint.Row("perception", ItemType.TRUE_FALSE, 2), new Blueprint.Row("execution", ItemType.MULTIPLE_CHOICE, 3),
            new Blueprint.Row("perception", ItemType.SINGLE_CHOICE, 1)));

    private Sample() {
    }

    /** Eight questions of each competence and type. */
    static List<BankItem> bank() {
        List<BankItem> bank = new ArrayList<>();
        for (String competence : List.of("perception", "execution")) {
            for (ItemType type : ItemType.values()) {
                for (int i = 0; i < 8; i++) {
                    bank.add(new BankItem(100 + bank.size(), type, competence,
                            type == ItemType.TRUE_FALSE ? Item.TRUTHS : List.of("a", "b", "c", "d")));
                }
            }
        }
        return bank;
    }

    static Paper paper() {
        return new PaperDraw(new Random(7)).draw(BLUEPRINT, bank());
    }

    static Attempt running() {
        return attempt(1, Optional.empty());
    }

    static Attempt attempt(int number, Optional<Seal> seal) {
        return new Attempt(new AttemptId(12), new ExamId(3), new PersonId(5), number, paper(), new BigDecimal("60.00"), START,
                Deadline.after(START, 30), seal);
    }

    static Seal seal(boolean passed) {
        return new Seal(START.plusSeconds(60), false, "0".repeat(64), passed ? 10 : 1, 10, new BigDecimal(passed ? "100.00" : "10.00"),
                passed);
    }

    static SavedAnswer answer(int slot, long seq, String... choice) {
        return new SavedAnswer(slot, seq, ChoiceResponse.of(List.of(choice)));
    }
}

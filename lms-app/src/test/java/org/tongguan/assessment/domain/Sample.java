package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.SealedBy;
import org.tongguan.assessment.domain.Attempt.Outcome;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.organisation.PersonId;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.questionbank.SampleBodies;

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
            for (ItemType type : List.of(ItemType.SINGLE_CHOICE, ItemType.MULTIPLE_CHOICE, ItemType.TRUE_FALSE)) {
                for (int i = 0; i < 8; i++) {
                    bank.add(new BankItem(100 + bank.size(), competence, i < 4 ? "easy" : "hard", ResponseShape.of(type,
                            List.of(type == ItemType.TRUE_FALSE ? ChoiceBody.TRUTHS : List.of("a", "b", "c", "d")))));
                }
            }
        }
        return bank;
    }

    static Paper paper() {
        return new PaperDraw(new Random(7)).draw(BLUEPRINT, bank());
    }

    static Attempt running() {
        return attempt(1, Optional.empty(), Optional.empty());
    }

    static Attempt marked(int number, boolean passed) {
        return attempt(number, Optional.of(seal()), Optional.of(new Outcome(START.plusSeconds(60), BigDecimal.valueOf(passed ? 10 : 1),
                BigDecimal.TEN, new BigDecimal(passed ? "100.00" : "10.00"), passed)));
    }

    static Attempt attempt(int number, Optional<Seal> seal, Optional<Outcome> outcome) {
        return new Attempt(new AttemptId(12), new ExamId(3), new PersonId(5), number, paper(), new BigDecimal("60.00"), START,
                Deadline.after(START, 30), seal, outcome);
    }

    static Seal seal() {
        return new Seal(START.plusSeconds(60), SealedBy.CANDIDATE, "0".repeat(64));
    }

    static SavedAnswer answer(int slot, long seq, String... choice) {
        return new SavedAnswer(slot, seq, Response.Choice.of(List.of(choice)));
    }

    /** A ruling about a single choice between a, b, c and d. @param key the right option, for a new key */
    static ItemRuling ruling(long version, Kind kind, boolean onlyInFavour, String key) {
        return new ItemRuling(version, kind, Optional.of(kind).filter(Kind.NEW_KEY::equals)
                .flatMap(any -> SampleBodies.SINGLE.withKey(Set.of(key))).map(Body.class::cast), onlyInFavour);
    }
}

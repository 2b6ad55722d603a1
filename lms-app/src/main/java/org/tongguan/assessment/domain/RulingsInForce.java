package org.tongguan.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.WorkFiles;

/**
 * The rulings about items of an exam in the order in which they were made. Who is marked after a ruling comes by them to the marks that
 * marking before and re-marking would have given (A17).
 */
public record RulingsInForce(List<ItemRuling> rulings) {
    public static final RulingsInForce NONE = new RulingsInForce(List.of());

    public RulingsInForce {
        rulings = List.copyOf(rulings);
    }

    /**
     * These marks after every ruling, the earliest first.
     *
     * @param marks by the keys of the bank and by people; while some await a person the result is provisional, because whether a ruling favours
     *              somebody shows in the whole percentage
     */
    public Marks applied(Marks marks, Paper paper, List<SavedAnswer> given, WorkFiles files) {
        Marks marked = marks;
        for (ItemRuling ruling : rulings) {
            marked = Remarking.after(marked, paper, ruling, given, files);
        }
        return marked;
    }

    /** What was ruled about the item last. */
    public Optional<Kind> last(long version) {
        return rulings.stream().filter(ruling -> ruling.version() == version).map(ItemRuling::kind).reduce((earlier, later) -> later);
    }

    /** The question with the key that was ruled last; empty when its key stands. */
    public Optional<Body> key(long version) {
        return rulings.stream().filter(ruling -> ruling.version() == version).flatMap(ruling -> ruling.rekeyed().stream())
                .reduce((earlier, later) -> later);
    }
}

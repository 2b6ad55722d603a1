package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;

/** What a ruling makes of marks (A17). Depends on marks, paper, responses and ruling alone, so that doing it again changes nothing. */
public final class Remarking {
    private Remarking() {
    }

    /**
     * What an item is worth stands on the paper, so that a ruling also takes back an earlier one that left it out.
     *
     * @param given all answers of the attempt; an item that was left out has none
     * @return the same marks when the paper has no such item, or when they would be worse and the ruling is only in favour
     */
    public static Marks after(Marks marks, Paper paper, ItemRuling ruling, List<SavedAnswer> given, WorkFiles files) {
        Marks after = new Marks(marks.items().stream().map(mark -> mark.version() != ruling.version() ? mark
                : ruled(mark, paper.item(mark.slot()).points(), ruling, response(given, mark.slot()), files)).toList());
        return ruling.onlyInFavour() && worse(after, marks) ? marks : after;
    }

    /** What only a person can mark, such as a file that does not open, keeps the mark that it has: also where it was voided or left out before. */
    private static ItemMark ruled(ItemMark mark, BigDecimal points, ItemRuling ruling, Optional<Response> given, WorkFiles files) {
        return switch (ruling.kind()) {
            case FULL_FOR_ALL -> worth(mark, Optional.of(points), points);
            case EXCLUDED -> worth(mark, Optional.of(BigDecimal.ZERO.setScale(2)), BigDecimal.ZERO.setScale(2));
            case NEW_KEY -> {
                Body body = ruling.rekeyed().orElseThrow();
                Score score = given.map(response -> body.score(response, files)).orElse(Score.NOTHING);
                yield score.awaitsMarker() ? mark : worth(mark, score.points(points), points);
            }
        };
    }

    /** Whether these marks are worse for the candidate: a lower percentage. */
    private static boolean worse(Marks after, Marks before) {
        return after.percent().compareTo(before.percent()) < 0;
    }

    private static ItemMark worth(ItemMark mark, Optional<BigDecimal> points, BigDecimal maximum) {
        return new ItemMark(mark.slot(), mark.version(), mark.competence(), points, maximum);
    }

    private static Optional<Response> response(List<SavedAnswer> given, int slot) {
        return given.stream().filter(answer -> answer.slot() == slot).map(SavedAnswer::response).findFirst();
    }
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.NewRuling;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;

/** What a ruling makes of marks (A17). Depends on marks, response and ruling alone, so that doing it again changes nothing. */
public final class Remarking {
    private Remarking() {
    }

    /**
     * @param rekeyed the question with its new key, for a new key
     * @param given   the response to the item; empty when it was left out
     */
    public static Marks after(Marks marks, long version, NewRuling.Kind kind, Optional<Body> rekeyed, Optional<Response> given, WorkFiles files) {
        return new Marks(marks.items().stream().map(mark -> mark.version() != version ? mark : switch (kind) {
            case FULL_FOR_ALL -> worth(mark, Optional.of(mark.maximum()), mark.maximum());
            case EXCLUDED -> worth(mark, Optional.of(BigDecimal.ZERO.setScale(2)), BigDecimal.ZERO.setScale(2));
            case NEW_KEY -> {
                Body body = rekeyed.orElseThrow();
                Score score = given.map(response -> body.score(response, files)).orElse(Score.NOTHING);
                yield worth(mark, score.points(mark.maximum()), mark.maximum());
            }
        }).toList());
    }

    /** Whether these marks are worse for the candidate: a lower percentage. */
    public static boolean worse(Marks after, Marks before) {
        return after.percent().compareTo(before.percent()) < 0;
    }

    private static ItemMark worth(ItemMark mark, Optional<BigDecimal> points, BigDecimal maximum) {
        return new ItemMark(mark.slot(), mark.version(), mark.competence(), points, maximum);
    }

    /** The slot of the item on this paper. */
    public static Optional<Integer> slot(Paper paper, long version) {
        List<Long> versions = paper.versions();
        int index = versions.indexOf(version);
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }
}

package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * A few sentences, marked by key points: each point counts once when one of its wordings occurs. A marker may overrule it.
 *
 * @param points percent of all together should come to 100; more than 100 is cut off
 */
public record ShortTextBody(List<KeyPoint> points, Bilingual model) implements Body {
    /** One thing that the answer should say, in any of these wordings. */
    public record KeyPoint(List<String> wordings, BigDecimal percent) {
        public KeyPoint {
            wordings = List.copyOf(wordings);
        }

        boolean isIn(String text) {
            return wordings.stream().anyMatch(wording -> text.contains(AcceptedText.normal(wording, false, true)));
        }
    }

    public ShortTextBody {
        points = List.copyOf(points);
    }

    @Override
    public ItemType type() {
        return ItemType.SHORT_TEXT;
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.SHORT_TEXT, List.of());
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        String text = AcceptedText.normal(((Response.Text) response).text(), false, true);
        BigDecimal sum = points.stream().filter(point -> point.isIn(text)).map(KeyPoint::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Score.ofPercent(sum.min(BigDecimal.valueOf(100)));
    }
}

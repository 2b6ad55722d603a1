package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * A text that people mark by a rubric.
 *
 * @param criteria  their percentages come to 100
 * @param fewest    characters asked for; a shorter text is accepted and the marker sees it
 */
public record EssayBody(List<Criterion> criteria, int fewest, Bilingual model) implements Body {
    /** A line of the marking rubric. */
    public record Criterion(String id, Bilingual title, BigDecimal percent) {
    }

    public EssayBody {
        criteria = List.copyOf(criteria);
    }

    @Override
    public ItemType type() {
        return ItemType.ESSAY;
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.ESSAY, List.of());
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        return Score.AWAITS_MARKER;
    }

    @Override
    public boolean needsMarker() {
        return true;
    }
}

package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A word or phrase with its accepted forms; of several that fit, the one that earns most counts. */
public record FillInBody(List<AcceptedText> accepted, boolean caseMatters) implements Body {
    public FillInBody {
        accepted = List.copyOf(accepted);
    }

    @Override
    public ItemType type() {
        return ItemType.FILL_IN;
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.FILL_IN, List.of());
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        String text = ((Response.Text) response).text();
        return Score.ofPercent(accepted.stream().filter(form -> form.accepts(text, caseMatters)).map(AcceptedText::percent)
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO));
    }
}

package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/** A case with several questions about it; its score is the parts' scores weighed by their points. */
public record CaseBody(List<Part> parts) implements Body {
    /** One question about the case; itself no case and, since files are given in for whole questions, no practical task. */
    public record Part(String id, Bilingual stem, Body body, BigDecimal points) {
    }

    public CaseBody {
        parts = List.copyOf(parts);
    }

    @Override
    public ItemType type() {
        return ItemType.CASE;
    }

    @Override
    public ResponseShape shape() {
        Map<String, ResponseShape> shapes = new LinkedHashMap<>();
        parts.forEach(part -> shapes.put(part.id(), part.body().shape()));
        return new ResponseShape(ItemType.CASE, List.of(), shapes);
    }

    /** Awaits a marker as long as one part does. */
    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        Map<String, Response> given = ((Response.Parts) response).parts();
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal whole = BigDecimal.ZERO;
        for (Part part : parts) {
            Optional<BigDecimal> fraction = Optional.ofNullable(given.get(part.id())).map(answer -> part.body().score(answer, files))
                    .orElse(Score.NOTHING).fraction();
            if (fraction.isEmpty()) {
                return Score.AWAITS_MARKER;
            }
            earned = earned.add(fraction.get().multiply(part.points()));
            whole = whole.add(part.points());
        }
        return Score.of(earned.divide(whole, java.math.MathContext.DECIMAL128));
    }

    @Override
    public boolean needsMarker() {
        return parts.stream().anyMatch(part -> part.body().needsMarker());
    }
}

package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A number within a tolerance, with a unit where the question has units.
 *
 * @param accepted    in the first unit
 * @param units       the first has factor 1
 * @param unitPenalty percent of the item that a missing or unknown unit costs, 0 … 100; without units 0
 */
public record NumericBody(List<Accepted> accepted, List<Unit> units, BigDecimal unitPenalty) implements Body {
    /** {@code value} ± {@code tolerance}, ends included, earns {@code percent}. */
    public record Accepted(BigDecimal value, BigDecimal tolerance, BigDecimal percent) {
        boolean accepts(BigDecimal number) {
            return number.subtract(value).abs().compareTo(tolerance) <= 0;
        }
    }

    /** A number in this unit times {@code factor} is the number in the first unit: for {@code m} and {@code cm} 1 and 0.01. */
    public record Unit(String symbol, BigDecimal factor) {
    }

    public NumericBody {
        accepted = List.copyOf(accepted);
        units = List.copyOf(units);
    }

    @Override
    public ItemType type() {
        return ItemType.NUMERIC;
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.NUMERIC, List.of());
    }

    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        Response.Quantity given = (Response.Quantity) response;
        Optional<Unit> unit = given.unit().flatMap(this::unit);
        BigDecimal factor = unit.map(Unit::factor).orElse(BigDecimal.ONE);
        BigDecimal number = given.number().orElseThrow().multiply(factor, MathContext.DECIMAL128);
        BigDecimal percent = accepted.stream().filter(range -> range.accepts(number)).map(Accepted::percent)
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal cost = units.isEmpty() || unit.isPresent() ? BigDecimal.ZERO : unitPenalty;
        return Score.ofPercent(percent.subtract(cost).max(BigDecimal.ZERO));
    }

    private Optional<Unit> unit(String symbol) {
        String wanted = AcceptedText.normal(symbol, true, true);
        return units.stream().filter(unit -> AcceptedText.normal(unit.symbol(), true, true).equals(wanted)).findFirst();
    }
}

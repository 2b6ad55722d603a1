package org.tongguan.questionbank.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ItemId;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.questionbank.ShortTextBody;

/** Finds what makes a body unusable, whoever wrote it: no key, a key that fits nothing, percentages that never come to everything. */
public final class BodyCheck {
    /**
     * One flaw; the text of its code stands under {@code error.question-file.}.
     *
     * @param part id of the part of a case that it concerns; empty for the whole
     */
    public record Flaw(String part, String code, Map<String, String> values) {
    }

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /** Three times 33.33333 is everything. */
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal LITTLE_MORE = new BigDecimal("100.1");
    private static final int CORNER_NUMBERS = 6;
    private static final Pattern CELL = Pattern.compile(".+!\\$?[A-Za-z]{1,3}\\$?[1-9][0-9]{0,6}");

    private final List<Flaw> flaws = new ArrayList<>();
    private String part = "";

    private BodyCheck() {
    }

    /** Nothing for a sound body. */
    public static List<Flaw> of(Body body) {
        BodyCheck check = new BodyCheck();
        check.check(body);
        return List.copyOf(check.flaws);
    }

    private void check(Body body) {
        if (body instanceof ChoiceBody b) {
            choice(b);
        } else if (body instanceof MatchingBody b) {
            matching(b);
        } else if (body instanceof OrderingBody b) {
            ids(b.entries().stream().map(Option::id).toList());
            unless(b.entries().size() >= 2 && b.key().size() == b.entries().size()
                    && Set.copyOf(b.key()).equals(Set.copyOf(b.entries().stream().map(Option::id).toList())), "order");
        } else if (body instanceof FillInBody b) {
            percents(b.accepted().stream().map(form -> form.percent()), BigDecimal.ZERO);
            unless(b.accepted().stream().noneMatch(form -> form.form().isBlank())
                    && b.accepted().stream().anyMatch(form -> form.percent().compareTo(ALL) == 0), "accepted");
        } else if (body instanceof NumericBody b) {
            numeric(b);
        } else if (body instanceof ShortTextBody b) {
            percents(b.points().stream().map(ShortTextBody.KeyPoint::percent), BigDecimal.ZERO);
            unless(b.points().stream().noneMatch(point -> point.wordings().isEmpty()
                    || point.wordings().stream().anyMatch(String::isBlank)), "wordings");
            comesToAll(b.points().stream().map(ShortTextBody.KeyPoint::percent));
        } else if (body instanceof EssayBody b) {
            ids(b.criteria().stream().map(EssayBody.Criterion::id).toList());
            comesToAll(b.criteria().stream().map(EssayBody.Criterion::percent));
        } else if (body instanceof HotSpotBody b) {
            hotSpot(b);
        } else if (body instanceof PracticalBody b) {
            percents(b.checks().stream().map(PracticalBody.Check::percent), BigDecimal.ZERO);
            comesToAll(b.checks().stream().map(PracticalBody.Check::percent));
            unless(b.checks().stream().allMatch(check -> fits(b.format(), check)), "checks");
        } else if (body instanceof CaseBody b) {
            ids(b.parts().stream().map(CaseBody.Part::id).toList());
            unless(!b.parts().isEmpty() && b.parts().stream().allMatch(part -> part.points().signum() > 0
                    && part.body().type() != ItemType.CASE && part.body().type() != ItemType.PRACTICAL), "parts");
            b.parts().stream().filter(one -> one.body().type() != ItemType.CASE).forEach(one -> {
                part = one.id();
                check(one.body());
            });
            part = "";
        }
    }

    private void choice(ChoiceBody body) {
        if (body.type() != ItemType.TRUE_FALSE) {
            ids(body.options().stream().map(Option::id).toList());
            unless(body.options().size() >= 2, "options");
        }
        boolean weighed = body.rule() == ChoiceBody.Rule.WEIGHTS;
        boolean several = body.type().takesSeveral();
        if (body.key().isEmpty()) {
            flaw("key-missing", Map.of());
        } else if (!body.optionIds().containsAll(body.key()) || !body.optionIds().containsAll(body.weights().keySet())) {
            flaw("key-unknown", Map.of("key", String.join(", ", body.key().stream().sorted().toList())));
        } else if (several ? body.key().size() < 2 && body.rule() == ChoiceBody.Rule.ALL_OR_NOTHING : body.key().size() > 1 && !weighed) {
            flaw("key-count", Map.of("count", Integer.toString(body.key().size())));
        } else if (weighed) {
            percents(body.weights().values().stream(), ALL.negate());
            BigDecimal most = body.weights().values().stream().filter(weight -> weight.signum() > 0)
                    .reduce(BigDecimal.ZERO, several ? BigDecimal::add : BigDecimal::max);
            unless(most.compareTo(ALMOST_ALL) >= 0, "weights");
        }
    }

    private void matching(MatchingBody body) {
        List<String> targets = body.targets().stream().map(Option::id).toList();
        ids(body.prompts().stream().map(Option::id).toList());
        ids(targets);
        unless(body.prompts().size() >= 2 && body.key().keySet().equals(Set.copyOf(body.prompts().stream().map(Option::id).toList()))
                && targets.containsAll(body.key().values()), "pairs");
    }

    private void numeric(NumericBody body) {
        percents(body.accepted().stream().map(NumericBody.Accepted::percent), BigDecimal.ZERO);
        unless(body.accepted().stream().anyMatch(range -> range.percent().compareTo(ALL) == 0)
                && body.accepted().stream().noneMatch(range -> range.tolerance().signum() < 0), "accepted");
        percents(Stream.of(body.unitPenalty()), BigDecimal.ZERO);
        unless(body.units().isEmpty() || body.units().get(0).factor().compareTo(BigDecimal.ONE) == 0
                && body.units().stream().allMatch(unit -> unit.factor().signum() > 0 && !unit.symbol().isBlank()
                && unit.symbol().length() <= ResponseShape.LONGEST_UNIT)
                && body.units().stream().map(unit -> unit.symbol().strip()).distinct().count() == body.units().size(), "units");
    }

    private void hotSpot(HotSpotBody body) {
        percents(body.regions().stream().map(HotSpotBody.Region::percent), BigDecimal.ZERO);
        unless(body.width() > 0 && body.height() > 0 && body.picture().matches("[0-9a-f]{64}")
                && body.regions().stream().anyMatch(region -> region.percent().compareTo(ALL) == 0)
                && body.regions().stream().allMatch(BodyCheck::isSound), "regions");
    }

    private static boolean isSound(HotSpotBody.Region region) {
        int count = region.numbers().size();
        return switch (region.form()) {
            case RECTANGLE -> count == 4;
            case CIRCLE -> count == 3;
            case POLYGON -> count >= CORNER_NUMBERS && count % 2 == 0;
        };
    }

    /** A check that could never pass, or that could not be carried out. */
    private static boolean fits(PracticalBody.Format format, PracticalBody.Check check) {
        boolean cell = format == PracticalBody.Format.SPREADSHEET && CELL.matcher(check.place()).matches();
        return switch (check.rule()) {
            case CELL_NUMBER -> cell && isNumber(check.expected());
            case CELL_TEXT, CELL_FORMULA -> cell;
            case HOLDS_TEXT, HAS_HEADING -> format == PracticalBody.Format.DOCUMENT;
        };
    }

    private static boolean isNumber(String text) {
        try {
            Decimals.of(text);
            return true;
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    private void ids(Collection<String> ids) {
        unless(ids.stream().allMatch(ItemId::isValid) && new HashSet<>(ids).size() == ids.size(), "ids");
    }

    private void percents(Stream<BigDecimal> percents, BigDecimal least) {
        percents.filter(percent -> percent.compareTo(least) < 0 || percent.compareTo(ALL) > 0).findFirst()
                .ifPresent(percent -> flaw("percent", Map.of("value", percent.toPlainString())));
    }

    private void comesToAll(Stream<BigDecimal> percents) {
        BigDecimal sum = percents.reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(ALMOST_ALL) < 0 || sum.compareTo(LITTLE_MORE) > 0) {
            flaw("percent-sum", Map.of("sum", sum.toPlainString()));
        }
    }

    private void unless(boolean sound, String code) {
        if (!sound) {
            flaw(code, Map.of());
        }
    }

    private void flaw(String code, Map<String, String> values) {
        flaws.add(new Flaw(part, code, values));
    }
}

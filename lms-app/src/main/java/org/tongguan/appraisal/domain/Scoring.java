package org.tongguan.appraisal.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.appraisal.EvidenceKind;
import org.tongguan.appraisal.IndicatorResult;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Period;

/** Turns evidence into the lines of a record by rules A2 to A7. The same evidence and scheme always give the same figures. */
public final class Scoring {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scheme scheme;
    private final ZoneId zone;

    public Scoring(Scheme scheme, ZoneId zone) {
        this.scheme = scheme;
        this.zone = zone;
    }

    /** @param evidence all rows of one person that could matter; rows outside the period are passed over */
    public List<IndicatorResult> results(Tier tier, Period period, List<EvidenceItem> evidence) {
        return scheme.of(tier).stream().map(weighting -> result(weighting, period, evidence)).toList();
    }

    /** The sum of the contributions: 0 … 100 with two decimals. */
    public static BigDecimal total(List<IndicatorResult> results) {
        return results.stream().map(IndicatorResult::contribution).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private IndicatorResult result(Weighting weighting, Period period, List<EvidenceItem> evidence) {
        EvidenceKind kind = weighting.indicator().kind();
        List<EvidenceItem> counted = evidence.stream().filter(item -> item.kind() == kind)
                .filter(item -> belongs(item, period, evidence))
                .filter(item -> evidence.stream().noneMatch(later -> later.replaces(item)))
                .sorted(Comparator.comparing(EvidenceItem::occurredAt).reversed()).toList();
        BigDecimal value = switch (kind) {
            case EXAM, ROADSHOW -> counted.stream().map(EvidenceItem::value).reduce(BigDecimal.ZERO, BigDecimal::max);
            case HOURS, CERTIFICATE -> counted.stream().map(EvidenceItem::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        };
        BigDecimal target = scheme.target(weighting, period.unit());
        BigDecimal reached = value.min(target);
        BigDecimal attainment = reached.multiply(HUNDRED).divide(target, 2, RoundingMode.HALF_UP);
        BigDecimal contribution = reached.multiply(BigDecimal.valueOf(weighting.weight())).divide(target, 2, RoundingMode.HALF_UP);
        return new IndicatorResult(kind, weighting.indicator().title(), weighting.indicator().help(), value, target, weighting.unit(),
                attainment, weighting.weight(), contribution, counted);
    }

    private boolean belongs(EvidenceItem item, Period period, List<EvidenceItem> evidence) {
        LocalDate from = item.validFrom();
        LocalDate to = item.validTo();
        if (from == null || to == null) {
            return period.covers(day(item));
        }
        LocalDate last = revokedOn(item, evidence).map(day -> day.minusDays(1)).filter(day -> day.isBefore(to)).orElse(to);
        return !last.isBefore(from) && !from.isAfter(period.last()) && !last.isBefore(period.from());
    }

    private Optional<LocalDate> revokedOn(EvidenceItem certificate, List<EvidenceItem> evidence) {
        return evidence.stream()
                .filter(item -> item.originType().equals(EvidenceItem.REVOCATION) && item.originId() == certificate.originId())
                .findFirst().map(this::day);
    }

    private LocalDate day(EvidenceItem item) {
        return LocalDate.ofInstant(item.occurredAt(), zone);
    }
}

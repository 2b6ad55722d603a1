package org.tongguan.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.appraisal.EvidenceKind;
import org.tongguan.appraisal.IndicatorResult;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Period;

class ScoringTest {
    private static final PersonId PERSON = new PersonId(1);
    private static final Bilingual TITLE = Bilingual.of("题", "title");
    private final List<EvidenceItem> evidence = new ArrayList<>();
    private Scoring scoring;

    @BeforeEach
    void readScheme() throws IOException {
        scoring = new Scoring(SchemeFile.parse(Files.readString(Path.of("../content/schemes/annual.yaml"))), ClockProducer.ZONE);
    }

    @Test
    void addsUpTheWeightsOfALeader() {
        add(EvidenceKind.EXAM, "2026-11-20T02:00:00Z", "55.00", 1);
        add(EvidenceKind.EXAM, "2026-11-21T02:00:00Z", "85.00", 2);
        add(EvidenceKind.HOURS, "2026-11-19T02:00:00Z", "6.00", 3);
        certificate("2026-11-21", "2028-11-20", 4);
        add(EvidenceKind.ROADSHOW, "2026-11-25T08:00:00Z", "8.73", 5);
        List<IndicatorResult> results = results(Tier.LEADER, "2026-Q4");
        assertThat(results).extracting(IndicatorResult::contribution).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("25.50"), new BigDecimal("6.55"), new BigDecimal("20.00"), new BigDecimal("17.46"));
        assertThat(results).extracting(IndicatorResult::attainment).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("85"), new BigDecimal("21.82"), new BigDecimal("100"), new BigDecimal("87.30"));
        assertThat(Scoring.total(results)).isEqualTo(new BigDecimal("69.51"));
        assertThat(results.get(0).evidence()).hasSize(2).first().extracting(EvidenceItem::originId).isEqualTo(2L);
    }

    @Test
    void capsWhatGoesBeyondTheTarget() {
        add(EvidenceKind.HOURS, "2026-11-19T02:00:00Z", "40.00", 1);
        IndicatorResult hours = results(Tier.GENERAL_STAFF, "2026-11").get(1);
        assertThat(hours.value()).isEqualByComparingTo("40");
        assertThat(hours.target()).isEqualByComparingTo("7.5");
        assertThat(hours.attainment()).isEqualByComparingTo("100");
        assertThat(hours.contribution()).isEqualByComparingTo("35");
    }

    @Test
    void countsZeroWithoutEvidence() {
        List<IndicatorResult> results = results(Tier.LEADER, "2026");
        assertThat(results).hasSize(4).allSatisfy(result -> assertThat(result.evidence()).isEmpty());
        assertThat(Scoring.total(results)).isEqualTo(new BigDecimal("0.00"));
    }

    @Test
    void leavesOutIndicatorsOfOtherTiers() {
        add(EvidenceKind.ROADSHOW, "2026-11-25T08:00:00Z", "10.00", 1);
        assertThat(Scoring.total(results(Tier.TECHNICIAN, "2026"))).isEqualByComparingTo("0");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-10, 0", "2026-11, 1", "2026-12, 1", "2027, 1", "2028-11, 1", "2028-12, 0", "2026-Q3, 0", "2026-Q4, 1"})
    void countsACertificateInEveryPeriodItWasValidIn(String period, int count) {
        certificate("2026-11-21", "2028-11-20", 4);
        assertThat(results(Tier.LEADER, period).get(2).value()).isEqualByComparingTo(String.valueOf(count));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-11, 1", "2027-02, 1", "2027-03, 0", "2027, 1", "2028, 0"})
    void countsARevokedCertificateUntilTheDayBefore(String period, int count) {
        certificate("2026-11-21", "2028-11-20", 4);
        evidence.add(EvidenceItem.of(PERSON, EvidenceKind.CERTIFICATE, Instant.parse("2027-02-28T16:00:00Z"), BigDecimal.ZERO, "count", TITLE,
                EvidenceItem.REVOCATION, 4, "/certificates"));
        assertThat(results(Tier.LEADER, period).get(2).value()).isEqualByComparingTo(String.valueOf(count));
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource({"2026-10-31T15:59:59Z, 2026-10", "2026-10-31T16:00:00Z, 2026-11", "2026-12-31T15:59:59Z, 2026", "2026-12-31T16:00:00Z, 2027"})
    void countsByTheCalendarOfShanghai(String at, String period) {
        add(EvidenceKind.EXAM, at, "70.00", 1);
        assertThat(results(Tier.LEADER, period).get(0).value()).isEqualByComparingTo("70");
    }

    private List<IndicatorResult> results(Tier tier, String period) {
        return scoring.results(tier, Period.parse(period).orElseThrow(), evidence);
    }

    private void add(EvidenceKind kind, String at, String value, long origin) {
        evidence.add(EvidenceItem.of(PERSON, kind, Instant.parse(at), new BigDecimal(value), "unit", TITLE, "origin", origin, "/"));
    }

    private void certificate(String from, String to, long origin) {
        LocalDate first = LocalDate.parse(from);
        evidence.add(new EvidenceItem(PERSON, EvidenceKind.CERTIFICATE, first.atTime(10, 0).atZone(ClockProducer.ZONE).toInstant(),
                BigDecimal.ONE, "count", TITLE, "certificate", origin, "/certificates", first, LocalDate.parse(to)));
    }
}

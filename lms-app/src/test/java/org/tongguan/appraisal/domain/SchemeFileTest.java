package org.tongguan.appraisal.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongguan.appraisal.EvidenceKind;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.PeriodUnit;

class SchemeFileTest {
    private static final Path FILE = Path.of("../content/schemes/annual.yaml");

    @Test
    void readsTheSchemeOfTheRepository() throws IOException {
        Scheme scheme = SchemeFile.parse(Files.readString(FILE));
        assertThat(scheme.key()).isEqualTo("annual");
        assertThat(scheme.of(Tier.LEADER)).extracting(weighting -> weighting.indicator().kind(), Weighting::weight)
                .containsExactly(tuple(EvidenceKind.EXAM, 30),
                        tuple(EvidenceKind.HOURS, 30),
                        tuple(EvidenceKind.CERTIFICATE, 20),
                        tuple(EvidenceKind.ROADSHOW, 20));
    }

    @ParameterizedTest
    @CsvSource({"MONTH, 9.17", "QUARTER, 27.50", "YEAR, 110.00"})
    void dividesTheYearlyHours(PeriodUnit unit, String target) throws IOException {
        Scheme scheme = SchemeFile.parse(Files.readString(FILE));
        assertThat(scheme.target(scheme.of(Tier.LEADER).get(1), unit)).isEqualByComparingTo(target);
        assertThat(scheme.target(scheme.of(Tier.LEADER).get(0), unit)).isEqualByComparingTo("100");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "weight: 45|weight: 46|add up to 101",
        "tiers:|tears:|tiers is no mapping",
        "key: roadshow|key: charm|unknown indicator charm",
        "month: 12|month: 0|period-divisor.month",
        "target: 110|target: many|tiers.leader.hours.target",
        "id: annual|id: !!java.net.URL [http://example.org]|no YAML"
    })
    void namesThePlaceOfAFault(String sound, String faulty, String told) throws IOException {
        String text = Files.readString(FILE);
        assertThat(text).contains(sound);
        assertThatIllegalArgumentException().isThrownBy(() -> SchemeFile.parse(text.replaceFirst(sound, faulty)))
                .withMessageContaining(told);
    }
}

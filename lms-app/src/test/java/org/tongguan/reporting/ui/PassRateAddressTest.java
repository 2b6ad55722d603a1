package org.tongguan.reporting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.Tier;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.shared.Period;

class PassRateAddressTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void keepsEveryFilter() {
        PassRateFilter filter = new PassRateFilter(Optional.of(new DepartmentId(7)), Optional.of(Tier.GENERAL_STAFF), Period.parse("2026-10").orElseThrow());
        Location location = new Location("pass-rates", PassRateAddress.parameters(filter, 3));
        assertThat(PassRateAddress.of(location, CLOCK)).isEqualTo(new PassRateAddress(filter, 3));
    }

    @Test
    void fallsBackToTheWidestChoice() {
        PassRateAddress address = PassRateAddress.of(new Location("pass-rates?department=x&tier=king&period=never&page=-1"), CLOCK);
        assertThat(address.filter()).isEqualTo(new PassRateFilter(Optional.empty(), Optional.empty(), Period.parse("2026-Q4").orElseThrow()));
        assertThat(address.page()).isZero();
    }

    @Test
    void theExportNamesTheSameFilters() {
        PassRateFilter filter = new PassRateFilter(Optional.of(new DepartmentId(7)), Optional.empty(), Period.parse("2026").orElseThrow());
        assertThat(PassRateAddress.export(filter, "zh-CN")).isEqualTo("api/v1/pass-rates/export?department=7&lang=zh-CN&period=2026");
    }
}

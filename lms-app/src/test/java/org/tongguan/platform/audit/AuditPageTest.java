package org.tongguan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AuditPageTest {
    @Test
    void aPlaceInTheListSurvivesAsText() {
        AuditPage.Cursor cursor = new AuditPage.Cursor(Instant.parse("2026-03-02T01:02:03.000004Z"), 77);

        assertThat(AuditPage.Cursor.parse(cursor.toString())).contains(cursor);
    }

    @Test
    void anyOtherTextIsNoPlace() {
        assertThat(AuditPage.Cursor.parse("")).isEmpty();
        assertThat(AuditPage.Cursor.parse("2026-03-02_7")).isEmpty();
        assertThat(AuditPage.Cursor.parse("2026-03-02T01:02:03Z_x")).isEmpty();
    }
}

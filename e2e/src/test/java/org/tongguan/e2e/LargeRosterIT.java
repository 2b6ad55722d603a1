package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A roster of a whole province on the screen. Late, so that the other tests have the demo's few people. */
@Order(880)
class LargeRosterIT {
    private static final int MANY = 200_000;
    /** Each step takes well below a minute; the rest is for a machine that has other work. */
    private static final int PATIENCE_MILLIS = 180_000;

    @AfterEach
    void endWithTheDemoRoster() {
        RosterApi.restore();
    }

    @Test
    void isPreviewedAndImported() {
        RosterApi.restore();
        RosterDraft large = new RosterDraft();
        for (int i = large.people(); i < MANY; i++) {
            large.person("ZZ%06d".formatted(i), "张三丰", "D1802", "科员", "general-staff", "");
        }
        try (Browser browser = new Browser()) {
            RosterPage roster = new RosterPage(browser.signedIn("sysadmin01"));
            roster.page().setDefaultTimeout(PATIENCE_MILLIS);
            roster.chooseCsv(large.csv()).awaitPreview();
            assertThat(roster.figure("新增")).hasText("198,000");
            roster.confirm();
            assertThat(roster.text()).containsText("花名册已导入", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE_MILLIS));
        }
    }
}

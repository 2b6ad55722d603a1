package org.tongguan.platform.security.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChangedAccountsTest {
    private static final Instant NOTED = Instant.parse("2026-03-01T08:00:00Z");
    private final ChangedAccounts changes = new ChangedAccounts();

    @Test
    void onlyTheAccountWhoseRightsChangedSignsInAgain() {
        long known = changes.known();
        changes.learn("u1", NOTED);

        assertThat(changes.since(known, "u1")).isTrue();
        assertThat(changes.since(known, "u2")).isFalse();
    }

    @Test
    void aSignInAfterTheChangeStands() {
        changes.learn("u1", NOTED);

        assertThat(changes.since(changes.known(), "u1")).isFalse();
    }

    @Test
    void readingTheSameChangeAgainEndsNoSession() {
        changes.learn("u1", NOTED);
        long known = changes.known();
        changes.learn("u1", NOTED);

        assertThat(changes.since(known, "u1")).isFalse();
    }

    @Test
    void aSecondChangeOfTheSameAccountCounts() {
        changes.learn("u1", NOTED);
        long known = changes.known();
        changes.learn("u1", NOTED.plusMillis(1));

        assertThat(changes.since(known, "u1")).isTrue();
    }

    @Test
    void aChangedRoleConcernsEveryone() {
        long known = changes.known();
        changes.learn(ChangedAccounts.EVERYONE, NOTED);

        assertThat(changes.since(known, "u2")).isTrue();
    }
}

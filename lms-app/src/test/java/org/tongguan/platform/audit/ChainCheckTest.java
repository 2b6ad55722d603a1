package org.tongguan.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {
    private static final Instant TIME = Instant.parse("2026-03-02T01:02:03.000004Z");

    private final List<AuditEntry> entries = new ArrayList<>();
    private final List<String> previous = new ArrayList<>();

    @BeforeEach
    void threeEntriesInAChain() {
        String before = ChainDigest.FIRST;
        for (int id = 1; id <= 3; id++) {
            AuditEntry entry = entry(id, "{\"score\":" + id + "}", before);
            entries.add(entry);
            previous.add(before);
            before = entry.digest();
        }
    }

    @Test
    void anUntouchedChainIsIntact() {
        assertThat(checked()).isEqualTo(new AuditVerification(3, true, OptionalLong.empty()));
    }

    @Test
    void anEmptyTrailIsIntact() {
        assertThat(new ChainCheck(0, ChainDigest.FIRST).result()).isEqualTo(new AuditVerification(0, true, OptionalLong.empty()));
    }

    @Test
    void aChangedValueBreaksItsEntry() {
        AuditEntry genuine = entries.get(1);
        entries.set(1, new AuditEntry(2, TIME, genuine.actor(), genuine.action(), genuine.subjectType(), genuine.subjectId(),
                "{\"score\":99}", "", "", genuine.digest()));

        assertThat(checked().firstBrokenId()).hasValue(2);
    }

    @Test
    void aChangedValueWithItsDigestMadeAnewBreaksTheNextEntry() {
        entries.set(1, entry(2, "{\"score\":99}", previous.get(1)));

        assertThat(checked().firstBrokenId()).hasValue(3);
    }

    @Test
    void anEntryTakenOutBreaksTheNext() {
        ChainCheck check = new ChainCheck(3, entries.get(2).digest());
        check.accept(entries.get(0), previous.get(0));
        check.accept(entries.get(2), previous.get(2));

        assertThat(check.result().firstBrokenId()).hasValue(3);
    }

    @Test
    void anEndCutOffShowsAtTheLastEntryThatWasWritten() {
        ChainCheck check = new ChainCheck(3, entries.get(2).digest());
        check.accept(entries.get(0), previous.get(0));
        check.accept(entries.get(1), previous.get(1));

        assertThat(check.result()).isEqualTo(new AuditVerification(2, false, OptionalLong.of(3)));
    }

    private AuditVerification checked() {
        ChainCheck check = new ChainCheck(3, previousDigestOfTheEnd());
        for (int i = 0; i < entries.size() && check.accept(entries.get(i), previous.get(i)); i++) {
            assertThat(check.lastId()).isEqualTo(3);
        }
        return check.result();
    }

    private String previousDigestOfTheEnd() {
        return entries.get(2).digest();
    }

    private static AuditEntry entry(long id, String details, String before) {
        return new AuditEntry(id, TIME, "officer01", "attempt.marked", "attempt", String.valueOf(id), details, "", "",
                ChainDigest.of(before, TIME, "officer01", "attempt.marked", "attempt", String.valueOf(id), details, "", ""));
    }
}

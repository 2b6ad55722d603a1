package org.tongguan.platform.audit;

import java.util.OptionalLong;

/** Follows the chain entry by entry up to the end that was noted when the check began. */
final class ChainCheck {
    private final long lastId;
    private final String lastDigest;
    private String before = ChainDigest.FIRST;
    private long entries;
    private OptionalLong broken = OptionalLong.empty();

    ChainCheck(long lastId, String lastDigest) {
        this.lastId = lastId;
        this.lastDigest = lastDigest;
    }

    long lastId() {
        return lastId;
    }

    /** @return whether the chain is whole so far */
    boolean accept(AuditEntry entry, String previous) {
        entries++;
        String digest = ChainDigest.of(previous, entry.occurredAt(), entry.actor(), entry.action(), entry.subjectType(), entry.subjectId(),
                entry.details(), entry.requestId(), entry.address());
        if (broken.isEmpty() && (!previous.equals(before) || !digest.equals(entry.digest()))) {
            broken = OptionalLong.of(entry.id());
        }
        before = entry.digest();
        return broken.isEmpty();
    }

    AuditVerification result() {
        if (broken.isEmpty() && !before.equals(lastDigest)) {
            broken = OptionalLong.of(lastId);
        }
        return new AuditVerification(entries, broken.isEmpty(), broken);
    }
}

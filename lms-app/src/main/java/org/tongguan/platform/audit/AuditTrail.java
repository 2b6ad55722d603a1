package org.tongguan.platform.audit;

import java.util.Map;

/** The append-only trail. An entry is written in the caller's transaction: the change and its trace stand or fall together. */
public interface AuditTrail {
    /**
     * Appends an entry. Call it last in a transaction: it holds the end of the chain until the commit.
     *
     * @param action      a stable name in the past tense, such as {@code certificate.issued}
     * @param subjectType what was changed, such as {@code certificate}
     * @param subjectId   which one
     * @param details     values before and after, no more personal data than the trace needs
     */
    void record(String action, String subjectType, String subjectId, Map<String, ?> details);

    /**
     * The same for what somebody did elsewhere, as the identity provider tells it.
     *
     * @param author who did it and from where
     */
    void recordFor(Author author, String action, String subjectType, String subjectId, Map<String, ?> details);

    /**
     * Who did something elsewhere.
     *
     * @param name    as an entry names its actor
     * @param address where the act came from; {@code -} when unknown
     */
    record Author(String name, String address) {
    }
}

package org.tongguan.platform.audit;

import java.time.Instant;

/**
 * One entry of the trail.
 *
 * @param actor     login of who acted, {@code system} or {@code anonymous}
 * @param details   values before and after, as JSON
 * @param requestId the reference that finds the log line; empty when no request caused it
 * @param address   where the request came from
 */
public record AuditEntry(long id, Instant occurredAt, String actor, String action, String subjectType, String subjectId, String details,
        String requestId, String address, String digest) {
}

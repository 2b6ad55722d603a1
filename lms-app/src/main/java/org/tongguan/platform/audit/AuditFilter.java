package org.tongguan.platform.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries to list; an empty field restricts nothing.
 *
 * @param from      first instant
 * @param until     the first instant that is no longer wanted
 * @param action    a whole name such as {@code certificate.issued}, or its beginning with a dot at the end, such as {@code certificate.}
 * @param subjectId only together with {@code subjectType}
 */
public record AuditFilter(Optional<Instant> from, Optional<Instant> until, String actor, String action, String subjectType,
        String subjectId) {
    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), "", "", "", "");
}

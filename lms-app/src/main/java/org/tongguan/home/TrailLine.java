package org.tongguan.home;

import java.time.Instant;

/** One entry of the audit trail in short. {@code id} counts up without gaps, so it is also the length of the chain. */
public record TrailLine(long id, Instant at, String actor, String action, String subjectType, String subjectId) {
}

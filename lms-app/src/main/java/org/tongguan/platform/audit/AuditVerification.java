package org.tongguan.platform.audit;

import java.util.OptionalLong;

/**
 * Whether the chain is whole.
 *
 * @param entries       how many were read up to the first broken one
 * @param firstBrokenId the first entry that does not fit the one before it or its own digest; for entries cut off at the end, the last that
 *                      was written
 */
public record AuditVerification(long entries, boolean intact, OptionalLong firstBrokenId) {
}

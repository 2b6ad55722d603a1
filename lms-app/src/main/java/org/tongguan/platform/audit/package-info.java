/**
 * The append-only trail of everything that changes a score, a grade, a role, a certificate or the roster; each entry is chained to the one
 * before by its digest. {@link AuditTrail} writes, {@link AuditService} reads and verifies, for the auditor alone.
 */
@NullMarked
package org.tongguan.platform.audit;

import org.jspecify.annotations.NullMarked;

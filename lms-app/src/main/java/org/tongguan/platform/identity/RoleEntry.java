package org.tongguan.platform.identity;

import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.signin.ChangedAccounts;

/**
 * What an event becomes in the audit trail.
 *
 * @param changed the account whose rights changed, {@link ChangedAccounts#EVERYONE}, or empty
 */
record RoleEntry(AuditTrail.Author author, String action, String subjectType, String subjectId, Map<String, Object> details,
        Optional<String> changed) {
}

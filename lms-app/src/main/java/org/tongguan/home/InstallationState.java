package org.tongguan.home;

import java.time.Instant;
import java.util.Optional;

/**
 * What a system administrator sees at a glance.
 *
 * @param people      in service
 * @param accounts    of them, tied to an account at the first login
 * @param importedAt  the latest roster import; empty before the first
 */
public record InstallationState(long departments, long people, long accounts, Optional<Instant> importedAt) {
}

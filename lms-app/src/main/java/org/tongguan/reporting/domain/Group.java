package org.tongguan.reporting.domain;

import java.util.Optional;
import org.tongguan.organisation.Tier;

/** The people of one tier directly in one department. */
public record Group(long department, Tier tier) {
    /** Whether the group counts when one tier, or all, is asked for. */
    public boolean of(Optional<Tier> wanted) {
        return wanted.map(tier::equals).orElse(true);
    }
}

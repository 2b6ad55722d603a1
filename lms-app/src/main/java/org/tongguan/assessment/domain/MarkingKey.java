package org.tongguan.assessment.domain;

import java.util.Set;

/** What marking needs to know of a question version. */
public record MarkingKey(long version, String competence, Set<String> right) {
    public MarkingKey {
        right = Set.copyOf(right);
    }
}

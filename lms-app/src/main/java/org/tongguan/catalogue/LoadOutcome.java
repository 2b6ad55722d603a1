package org.tongguan.catalogue;

import java.util.List;

/** What a load of the content files did: keys of courses with a new version, how many stayed as they were, and what was refused. */
public record LoadOutcome(List<String> published, int unchanged, List<LoadFault> faults) {
    public LoadOutcome {
        published = List.copyOf(published);
        faults = List.copyOf(faults);
    }
}

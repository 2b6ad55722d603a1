package org.tongguan.catalogue.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.catalogue.CatalogueError;
import org.tongguan.shared.DomainError;

/** Collects everything that is wrong with a folder, so that an author mends it in one go. */
public final class FaultList {
    private final String folder;
    private final List<DomainError.Fault> found = new ArrayList<>();

    /** @param folder the course's or framework's folder or file, for the message about the whole */
    public FaultList(String folder) {
        this.folder = folder;
    }

    void add(String where, CatalogueError code, Map<String, String> values) {
        found.add(new DomainError.Fault(where, code.code(), values));
    }

    /** @throws DomainError {@code catalogue.course-broken} with every fault when there is one */
    public void refuse() {
        if (!found.isEmpty()) {
            throw new DomainError(CatalogueError.COURSE_BROKEN,
                    Map.of("folder", folder, "count", String.valueOf(found.size()), "first", found.get(0).where()), found);
        }
    }
}

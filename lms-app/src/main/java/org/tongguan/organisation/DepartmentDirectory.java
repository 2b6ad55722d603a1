package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Look-ups of departments for other slices, which have checked the role before they ask. */
@ApplicationScoped
public class DepartmentDirectory {
    private static final String WHOLE_TREE = "/";

    private final PeopleList list;

    @Inject
    DepartmentDirectory(PeopleList list) {
        this.list = list;
    }

    @SuppressWarnings("NullAway")
    DepartmentDirectory() {
        this(null);
    }

    /** All departments in service, each before those below it. */
    public List<DepartmentSummary> all() {
        return list.departments(WHOLE_TREE);
    }

    /** Those inside the scope, each before those below it. */
    public List<DepartmentSummary> within(DepartmentScope scope) {
        return list.departments(scope.path());
    }

    /** Whether each of these departments exists and lies inside the scope. */
    public boolean covers(DepartmentScope scope, Collection<Long> departments) {
        return within(scope).stream().map(department -> department.id().value()).collect(Collectors.toSet()).containsAll(departments);
    }
}

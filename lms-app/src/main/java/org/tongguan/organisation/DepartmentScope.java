package org.tongguan.organisation;

import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Whose data a caller may see: a department and everything below it.
 *
 * @param path the department's path; every department inside the scope has a path that begins with it
 */
public record DepartmentScope(DepartmentId department, String path) {
    public boolean covers(String departmentPath) {
        return departmentPath.startsWith(path);
    }

    /** Whether it is the whole organisation: the department has none above it. */
    public boolean isWhole() {
        return path.indexOf('/', 1) == path.length() - 1;
    }

    /** @throws DomainError {@code access.out-of-scope} when the person is outside */
    public void require(PersonSummary person) {
        if (!covers(person.departmentPath())) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
    }
}

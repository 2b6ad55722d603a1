package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.organisation.DepartmentDirectory;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Which exams and candidates the caller may handle: a trainer all, an officer those of the own department and below. An officer sees more
 * exams: all that may reach the own people.
 */
@ApplicationScoped
class ExamScope {
    private final CurrentUser user;
    private final CurrentPerson person;
    private final DepartmentDirectory departments;

    @Inject
    ExamScope(CurrentUser user, CurrentPerson person, DepartmentDirectory departments) {
        this.user = user;
        this.person = person;
        this.departments = departments;
    }

    @SuppressWarnings("NullAway")
    ExamScope() {
        this(null, null, null);
    }

    /** An officer's exam that names no department is for the officer's own. */
    ExamAudience narrowed(ExamAudience audience) {
        if (everywhere() || !audience.departments().isEmpty()) {
            return audience;
        }
        return new ExamAudience(audience.tiers(), Set.of(person.scope().department().value()), audience.invited(), audience.prerequisite());
    }

    /** Whether the caller has a say over all whom the exam reaches. */
    boolean inCharge(ExamAudience audience) {
        return everywhere() || !audience.departments().isEmpty() && departments.covers(person.scope(), audience.departments());
    }

    /** Whether it may reach somebody whom the caller has a say over. */
    boolean reaches(ExamAudience audience) {
        return seen().map(audience::reaches).orElse(true);
    }

    /** @throws DomainError {@code input.not-found} for none, and for one that cannot reach the caller's people */
    Exam reached(Optional<Exam> found) {
        return found.filter(exam -> reaches(exam.rules().audience())).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /** Departments that an exam must be for to reach the caller's people: theirs and those above them; empty for a caller who sees all exams. */
    Optional<Set<Long>> seen() {
        if (everywhere()) {
            return Optional.empty();
        }
        DepartmentScope scope = person.scope();
        return Optional.of(Stream.concat(departments.within(scope).stream().map(department -> department.id().value()), above(scope.path()))
                .collect(Collectors.toSet()));
    }

    /** Ids on a path such as {@code /1/16/}. */
    private static Stream<Long> above(String path) {
        return Arrays.stream(path.split("/")).filter(id -> !id.isEmpty()).map(Long::valueOf);
    }

    /** @throws DomainError {@code access.out-of-scope} when the exam reaches people whom the caller has no say over */
    void require(ExamAudience audience) {
        if (!inCharge(audience)) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
    }

    /** Whose people among an exam's candidates the caller may see; empty for a caller who sees all. */
    Optional<DepartmentScope> part() {
        return everywhere() ? Optional.empty() : Optional.of(person.scope());
    }

    /** Whom of an exam's candidates the caller may see. */
    Predicate<PersonSummary> people() {
        Optional<DepartmentScope> part = part();
        return candidate -> part.map(scope -> scope.covers(candidate.departmentPath())).orElse(true);
    }

    private boolean everywhere() {
        return user.isSystem() || user.has(Role.TRAINER) || topmost(person.scope());
    }

    private static boolean topmost(DepartmentScope scope) {
        return scope.path().chars().filter(sign -> sign == '/').count() <= 2;
    }
}

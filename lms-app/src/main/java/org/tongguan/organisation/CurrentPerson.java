package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.shared.DomainError;

/** The person behind the caller's account, tied by staff number. */
@ApplicationScoped
public class CurrentPerson {
    private final CurrentUser user;
    private final PersonDirectory people;

    @Inject
    CurrentPerson(CurrentUser user, PersonDirectory people) {
        this.user = user;
        this.people = people;
    }

    @SuppressWarnings("NullAway")
    CurrentPerson() {
        this(null, null);
    }

    public Optional<PersonSummary> get() {
        return user.get().map(SignedIn::staffNumber).filter(number -> !number.isEmpty()).flatMap(people::byStaffNumber)
                .filter(PersonSummary::active);
    }

    /** @throws DomainError {@code organisation.no-person} when the account belongs to nobody on the roster */
    public PersonSummary require() {
        user.require();
        return get().orElseThrow(() -> new DomainError(OrganisationError.NO_PERSON));
    }

    /** The caller's own department and everything below it. */
    public DepartmentScope scope() {
        PersonSummary person = require();
        return new DepartmentScope(person.department(), person.departmentPath());
    }
}

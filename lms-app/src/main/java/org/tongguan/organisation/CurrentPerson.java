package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongguan.organisation.PersonDirectory.TiedPerson;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.shared.DomainError;

/**
 * The person behind the caller's account. The first sign-in ties the account to the person with its staff number for good; from then on
 * another account with the same staff number is refused. Looked up once a request.
 */
@ApplicationScoped
public class CurrentPerson {
    private final CurrentUser user;
    private final PersonDirectory people;
    private final AccountTies ties;
    private final RequestPerson request;

    @Inject
    CurrentPerson(CurrentUser user, PersonDirectory people, AccountTies ties, RequestPerson request) {
        this.user = user;
        this.people = people;
        this.ties = ties;
        this.request = request;
    }

    @SuppressWarnings("NullAway")
    CurrentPerson() {
        this(null, null, null, null);
    }

    /** @throws DomainError {@code organisation.account-conflict} when account and person are tied otherwise */
    public Optional<PersonSummary> get() {
        return user.get().filter(caller -> !caller.staffNumber().isEmpty()).flatMap(this::remembered);
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

    private Optional<PersonSummary> remembered(SignedIn caller) {
        try {
            return request.person(caller, this::find);
        } catch (ContextNotActiveException outsideOfARequest) {
            return find(caller);
        }
    }

    private Optional<PersonSummary> find(SignedIn caller) {
        Optional<TiedPerson> found = people.tied(caller.staffNumber()).filter(tied -> tied.person().active());
        found.filter(tied -> !tied.account().equals(caller.subject())).ifPresent(tied -> tie(caller, tied));
        return found.map(TiedPerson::person);
    }

    private void tie(SignedIn caller, TiedPerson found) {
        if (!found.account().isEmpty() || !ties.tie(found.person(), caller)) {
            ties.refused(found.person(), caller);
            throw new DomainError(OrganisationError.ACCOUNT_CONFLICT);
        }
    }
}

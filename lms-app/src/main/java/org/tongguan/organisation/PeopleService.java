package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Consumer;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Lists people and departments: all for the system administrator, the own subtree for the organisation officer. */
@Access
@ApplicationScoped
public class PeopleService {
    private static final String WHOLE_TREE = "/";

    private final PeopleList list;
    private final PersonDirectory directory;
    private final AccountTies ties;
    private final CurrentUser user;
    private final CurrentPerson person;

    @Inject
    PeopleService(PeopleList list, PersonDirectory directory, AccountTies ties, CurrentUser user, CurrentPerson person) {
        this.list = list;
        this.directory = directory;
        this.ties = ties;
        this.user = user;
        this.person = person;
    }

    @SuppressWarnings("NullAway")
    PeopleService() {
        this(null, null, null, null, null);
    }

    /** One page of the people whom the caller may see. */
    @Access({Role.ORG_OFFICER, Role.SYSTEM_ADMIN})
    public Page<PersonListing> page(PersonQuery query, int offset, int limit) {
        String path = path(query);
        int most = Page.limit(limit);
        int from = Math.max(0, offset);
        return new Page<>(list.page(query, path, from, most), list.count(query, path), from, most);
    }

    /** The same without their number, for whoever has counted them before. */
    @Access({Role.ORG_OFFICER, Role.SYSTEM_ADMIN})
    public List<PersonListing> lines(PersonQuery query, int offset, int limit) {
        return list.page(query, path(query), Math.max(0, offset), Page.limit(limit));
    }

    @Access({Role.ORG_OFFICER, Role.SYSTEM_ADMIN})
    public long count(PersonQuery query) {
        return list.count(query, path(query));
    }

    /** Hands on each person in turn, few in memory at a time; for exports. */
    @Access({Role.ORG_OFFICER, Role.SYSTEM_ADMIN})
    @Transactional
    public void each(PersonQuery query, Consumer<PersonListing> taker) {
        list.each(query, path(query), taker);
    }

    /** The departments that the caller may see, each before those below it. */
    @Access({Role.ORG_OFFICER, Role.SYSTEM_ADMIN})
    public List<DepartmentSummary> departments() {
        return list.departments(scope());
    }

    /** A person of the roster, and whether an account is tied to it. */
    public record AccountTie(PersonSummary person, boolean tied) {
    }

    /** @throws DomainError {@code input.not-found} for a staff number that is not on the roster */
    @Access(Role.SECURITY_ADMIN)
    @Transactional
    public AccountTie accountTie(String staffNumber) {
        return directory.tied(staffNumber.strip()).map(found -> new AccountTie(found.person(), !found.account().isEmpty()))
                .orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /**
     * Unties a person from the account that signed in first, for example after the account was made anew; the next sign-in with the staff
     * number ties again.
     */
    @Access(Role.SECURITY_ADMIN)
    @Transactional
    public void releaseAccount(String staffNumber) {
        PersonSummary found = directory.byStaffNumber(staffNumber).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        ties.release(found);
    }

    private String scope() {
        return user.isSystem() || user.has(Role.SYSTEM_ADMIN) ? WHOLE_TREE : person.scope().path();
    }

    private String path(PersonQuery query) {
        String scope = scope();
        if (query.department().isEmpty()) {
            return scope;
        }
        String wanted = list.path(query.department().get()).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        if (!wanted.startsWith(scope)) {
            throw new DomainError(CommonError.OUT_OF_SCOPE);
        }
        return wanted;
    }
}

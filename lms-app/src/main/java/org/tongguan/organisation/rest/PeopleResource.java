package org.tongguan.organisation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.tongguan.organisation.PeopleService;
import org.tongguan.organisation.PersonListing;
import org.tongguan.organisation.PersonQuery;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** People whom the caller may see: all for the system administrator, the own subtree for the organisation officer. */
@RequestScoped
@Path("people")
@Produces("application/json")
public class PeopleResource {
    /** A person, with the department in both languages; {@code supervisor} is a name. */
    public record Person(String staffNumber, String name, String department, String departmentNameZh, String departmentNameEn, String post,
            String tier, String supervisor, boolean active) {
    }

    /** A page of people. */
    public record People(List<Person> items, long total, int offset, int limit) {
    }

    @Inject
    private PeopleService people;

    /**
     * Sorted by staff number.
     *
     * @param query      part of the name or beginning of the staff number
     * @param department code of a department; with everyone below it
     * @param tier       {@code leader}, {@code general-staff} or {@code technician}
     * @param retired    those who have left instead of those in service
     * @param limit      at most 500
     */
    @GET
    public People list(@QueryParam("query") @DefaultValue("") String query, @QueryParam("department") @DefaultValue("") String department,
            @QueryParam("tier") @DefaultValue("") String tier, @QueryParam("retired") boolean retired,
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("offset") int offset) {
        Optional<Tier> wanted = Tier.ofKey(tier);
        if (!tier.isBlank() && wanted.isEmpty()) {
            throw new DomainError(CommonError.MALFORMED);
        }
        Page<PersonListing> page = people.page(new PersonQuery(query, Optional.of(department).filter(code -> !code.isBlank()), wanted,
                retired, PersonQuery.Order.STAFF_NUMBER, false), offset, limit);
        return new People(page.items().stream().map(PeopleResource::person).toList(), page.total(), page.offset(), page.limit());
    }

    /** Unties a person from the account that signed in first; the next sign-in with the staff number ties again. Security administrators only. */
    @DELETE
    @Path("{staffNumber}/account")
    public void releaseAccount(@PathParam("staffNumber") String staffNumber) {
        people.releaseAccount(staffNumber);
    }

    private static Person person(PersonListing one) {
        return new Person(one.staffNumber(), one.name(), one.departmentCode(), one.department().zh(), one.department().en(), one.post(),
                one.tier().key(), one.supervisor(), one.active());
    }
}

package org.tongguan.organisation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.tongguan.organisation.PeopleService;

/** The department tree as far as the caller may see it. */
@RequestScoped
@Path("departments")
@Produces("application/json")
public class DepartmentsResource {
    /** @param depth 0 for the topmost that the caller may see */
    public record Department(String code, String nameZh, String nameEn, int depth) {
    }

    @Inject
    private PeopleService people;

    /** Each department before those below it. */
    @GET
    public List<Department> list() {
        return people.departments().stream()
                .map(one -> new Department(one.code(), one.name().zh(), one.name().en(), one.depth())).toList();
    }
}

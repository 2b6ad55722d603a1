package org.tongguan.roadshow.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowPlanService;

/** The plan of a draft. Organisers of the event only; 409 {@code roadshow.not-draft} once it has been opened. */
@ApplicationScoped
@Path("roadshows/{id}/plan")
@Produces("application/json")
@Consumes("application/json")
public class RoadshowPlanResource {
    @Inject
    private RoadshowPlanService service;

    /** The plan with its version. */
    @GET
    public PlanJson read(@PathParam("id") long id) {
        return PlanJson.of(service.draft(new RoadshowId(id)));
    }

    /**
     * Replaces the plan. 409 {@code input.edited-meanwhile} when the version is not the present one; 422 {@code roadshow.plan-faulty} with
     * each fault at its field.
     *
     * @param body {@code {"version":n,"plan":{…}}}
     */
    @PUT
    public PlanJson change(@PathParam("id") long id, InputStream body) {
        PlanBody given = PlanBody.read(body);
        service.change(new RoadshowId(id), given.object("plan").plan(), given.version());
        return read(id);
    }
}

package org.tongguan.roadshow.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.tongguan.roadshow.BoardService;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowPlanService;
import org.tongguan.roadshow.RoadshowService;
import org.tongguan.roadshow.RoadshowSummary;
import org.tongguan.shared.Page;

/** Roadshow events: reading, planning and running them. */
@ApplicationScoped
@Path("roadshows")
@Produces("application/json")
@Consumes("application/json")
public class RoadshowsResource {
    /** A page of events, the latest first. */
    public record Events(List<RoadshowJson> items, long total, int offset, int limit) {
    }

    @Inject
    private RoadshowService service;
    @Inject
    private RoadshowPlanService plans;
    @Inject
    private BoardService boards;
    @Inject
    private Clock clock;

    /** Events, the latest first. */
    @GET
    public Events list(@QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("offset") @DefaultValue("0") int offset) {
        Page<RoadshowSummary> page = service.list(Page.limit(limit), Math.max(0, offset));
        return new Events(page.items().stream().map(RoadshowJson::of).toList(), page.total(), page.offset(), page.limit());
    }

    /**
     * Plans an event of the caller's own department, as a draft. 422 {@code roadshow.plan-faulty} with each fault at its field.
     *
     * @param body the plan
     */
    @POST
    public Response create(InputStream body) {
        RoadshowId id = plans.create(PlanBody.read(body).plan());
        return Response.created(URI.create("roadshows/" + id)).entity(DetailJson.of(service.detail(id))).build();
    }

    /** An event with its entries and its rubric. A draft is there for its organisers only. */
    @GET
    @Path("{id}")
    public DetailJson detail(@PathParam("id") long id) {
        return DetailJson.of(service.detail(new RoadshowId(id)));
    }

    /** Deletes a draft. Organisers of the event only; 409 {@code roadshow.not-draft} once it has been opened. */
    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") long id) {
        plans.delete(new RoadshowId(id));
    }

    /** Opens a draft for judging. Organisers of the event only; 409 {@code roadshow.not-draft} the second time. */
    @POST
    @Path("{id}/opening")
    public void open(@PathParam("id") long id) {
        service.open(new RoadshowId(id));
    }

    /** Puts an entry on stage and starts its clock; whatever was on stage has been presented. Organisers of the event only. */
    @POST
    @Path("{id}/entries/{entry}/stage")
    public void stage(@PathParam("id") long id, @PathParam("entry") long entry) {
        service.putOnStage(new RoadshowId(id), new EntryId(entry));
    }

    /**
     * Closes the event for good and answers with the final board. 409 {@code roadshow.sheets-missing} while sheets are missing, unless
     * the body says {@code {"confirmed": true}}.
     */
    @POST
    @Path("{id}/closing")
    public BoardJson close(@PathParam("id") long id, ClosingJson body) {
        service.close(new RoadshowId(id), body != null && body.confirmed);
        return BoardJson.of(boards.board(new RoadshowId(id)), clock.instant());
    }
}

package org.tongguan.roadshow.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.tongguan.roadshow.BoardService;
import org.tongguan.roadshow.LiveBoard;
import org.tongguan.roadshow.RoadshowId;

/** What the hall sees, for a page that asks every two seconds. */
@ApplicationScoped
@Path("roadshows/{id}/board")
@Produces("application/json")
public class BoardResource {
    @Inject
    private BoardService service;
    @Inject
    private Clock clock;

    /** The board; 304 while nothing but the time has changed since the given {@code ETag}. Open to anyone who has signed in. */
    @GET
    public Response board(@PathParam("id") long id, @Context Request request) {
        LiveBoard board = service.board(new RoadshowId(id));
        EntityTag tag = new EntityTag(BoardDigest.of(BoardJson.of(board, Instant.EPOCH)), true);
        CacheControl cache = new CacheControl();
        cache.setNoCache(true);
        cache.setPrivate(true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.cacheControl(cache).tag(tag).build();
        }
        return Response.ok(BoardJson.of(board, clock.instant())).cacheControl(cache).tag(tag).build();
    }
}

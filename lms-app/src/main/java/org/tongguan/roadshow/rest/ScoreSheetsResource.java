package org.tongguan.roadshow.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.ScoringService;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The calling judge's own score sheet of an entry. */
@ApplicationScoped
@Path("roadshows/{id}/entries/{entry}/score-sheet")
@Produces("application/json")
@Consumes("application/json")
public class ScoreSheetsResource {
    @Inject
    private ScoringService service;

    /** The sheet with its version. 403 {@code score.not-a-judge} unless appointed. */
    @GET
    public ScoreSheetJson read(@PathParam("id") long id, @PathParam("entry") long entry) {
        return ScoreSheetJson.of(service.sheet(new RoadshowId(id), new EntryId(entry)));
    }

    /**
     * Replaces the sheet: a draft as it is typed, or handed in. Repeating a call is harmless. 409 {@code score.edited-meanwhile} when
     * the version is not the present one and the content differs; 422 {@code score.out-of-range} for a score off the scale.
     */
    @PUT
    @Access(Role.JUDGE)
    public ScoreSheetJson save(@PathParam("id") long id, @PathParam("entry") long entry, NewScoresJson body) {
        if (body == null) {
            throw new DomainError(CommonError.MALFORMED);
        }
        return ScoreSheetJson.of(service.save(new RoadshowId(id), new EntryId(entry), body.scores()));
    }
}

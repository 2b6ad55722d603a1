package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.CallKey;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamRoomService;
import org.tongguan.assessment.ExtensionService;
import org.tongguan.assessment.IncidentKind;
import org.tongguan.shared.Page;

/** Watching an exam and stepping in. Its root is that of {@link ExamPlansResource}: a longer one would hide the operations there. */
@Path("exam-plans")
@Produces("application/json")
@ApplicationScoped
public class ExamRoomResource {
    private final ExamRoomService rooms;
    private final ExtensionService extensions;

    @Inject
    ExamRoomResource(ExamRoomService rooms, ExtensionService extensions) {
        this.rooms = rooms;
        this.extensions = extensions;
    }

    @SuppressWarnings("NullAway")
    ExamRoomResource() {
        this(null, null);
    }

    /**
     * Who sits, how far they are and when their pages were last heard of; who sits and has not been heard of comes first.
     *
     * @param text part of a name or the beginning of a staff number
     */
    @GET
    @Path("{exam}/room")
    public ExamRoomJson room(@PathParam("exam") long exam, @QueryParam("text") @DefaultValue("") String text, @QueryParam("offset") int offset,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        int from = Math.max(0, offset);
        int most = Page.limit(limit);
        return ExamRoomJson.of(rooms.room(new ExamId(exam), text, from, most), from, most);
    }

    /** Grants one person extra time or a later start. @param body {@code {"extraMinutes":n,"startUntil":"…","reason":"…"}} */
    @PUT
    @Path("{exam}/adjustments/{staffNumber}")
    @Consumes("application/json")
    public Response adjust(@PathParam("exam") long exam, @PathParam("staffNumber") String staffNumber, InputStream body) {
        ExamBody given = ExamBody.read(body);
        int extra = (int) Math.min(Integer.MAX_VALUE, Math.max(-1, given.optionalNumber("extraMinutes").orElse(0L)));
        rooms.adjust(new ExamId(exam), staffNumber, new Adjustment(extra, given.moment("startUntil"), given.text("reason")));
        return Response.noContent().build();
    }

    /** How many attempts got more time. */
    public record ExtensionJson(int attempts) {
    }

    /**
     * More time for one attempt or for all that run.
     *
     * @param key  chosen by the caller; the same call again gives nothing more
     * @param body {@code {"attempt":n,"minutes":n,"reason":"…"}}
     */
    @PUT
    @Path("{exam}/extensions/{key}")
    @Consumes("application/json")
    public ExtensionJson extend(@PathParam("exam") long exam, @PathParam("key") String key, InputStream body) {
        ExamBody given = ExamBody.read(body);
        int minutes = (int) Math.min(Adjustment.MOST_MINUTES + 1L, Math.max(-1, given.optionalNumber("minutes").orElse(0L)));
        return new ExtensionJson(extensions.extend(new ExamId(exam), new CallKey(key), given.optionalNumber("attempt").map(AttemptId::new), minutes,
                given.text("reason")));
    }

    /** Tells one candidate or all something. @param key as for an extension @param body {@code {"attempt":n,"text":"…"}} */
    @PUT
    @Path("{exam}/messages/{key}")
    @Consumes("application/json")
    public Response say(@PathParam("exam") long exam, @PathParam("key") String key, InputStream body) {
        ExamBody given = ExamBody.read(body);
        rooms.say(new ExamId(exam), new CallKey(key), given.optionalNumber("attempt").map(AttemptId::new), given.text("text"));
        return Response.noContent().build();
    }

    /** Ends an attempt in the candidate's place. @param body {@code {"reason":"…"}} */
    @POST
    @Path("{exam}/attempts/{attempt}/end")
    @Consumes("application/json")
    public Response end(@PathParam("exam") long exam, @PathParam("attempt") long attempt, InputStream body) {
        rooms.end(new ExamId(exam), new AttemptId(attempt), ExamBody.read(body).text("reason"));
        return Response.noContent().build();
    }

    /** Notes an incident. @param key as for an extension @param body {@code {"kind":"technical","text":"…"}} */
    @PUT
    @Path("{exam}/attempts/{attempt}/incidents/{key}")
    @Consumes("application/json")
    public Response note(@PathParam("exam") long exam, @PathParam("attempt") long attempt, @PathParam("key") String key, InputStream body) {
        ExamBody given = ExamBody.read(body);
        IncidentKind kind = IncidentKind.ofKey(given.text("kind")).orElse(IncidentKind.OTHER);
        rooms.note(new ExamId(exam), new CallKey(key), new AttemptId(attempt), kind, given.text("text"));
        return Response.noContent().build();
    }

    /** Lets the candidate's next device take over. */
    @POST
    @Path("{exam}/attempts/{attempt}/device")
    public Response allowDevice(@PathParam("exam") long exam, @PathParam("attempt") long attempt) {
        rooms.allowDevice(new ExamId(exam), new AttemptId(attempt));
        return Response.noContent().build();
    }
}

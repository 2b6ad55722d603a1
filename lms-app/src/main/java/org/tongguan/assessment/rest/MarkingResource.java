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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.MarkedResponse;
import org.tongguan.assessment.MarkedResponseService;
import org.tongguan.shared.Page;

/** Single responses that people mark: a second marker for one of them, and corrections of the own mark. */
@Path("marking")
@Produces("application/json")
@ApplicationScoped
public class MarkingResource {
    private final MarkedResponseService responses;

    @Inject
    MarkingResource(MarkedResponseService responses) {
        this.responses = responses;
    }

    @SuppressWarnings("NullAway")
    MarkingResource() {
        this(null);
    }

    /** Responses of an exam without the caller's own. @param mine only those that the caller has marked @param code beginning of a code */
    @GET
    @Path("exams/{exam}/responses")
    public Page<MarkedResponseJson> list(@PathParam("exam") long exam, @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("mine") boolean mine, @QueryParam("offset") int offset, @QueryParam("limit") @DefaultValue("100") int limit) {
        Page<MarkedResponse> page = responses.list(new ExamId(exam), code, mine, offset, limit);
        return new Page<>(page.items().stream().map(MarkedResponseJson::of).toList(), page.total(), page.offset(), page.limit());
    }

    /** Lets a second person mark this response. @param body {@code {"reason":"…"}} */
    @POST
    @Path("responses/{code}/second-marker")
    @Consumes("application/json")
    public Response askSecond(@PathParam("code") String code, InputStream body) {
        responses.askSecond(code, ExamBody.read(body).text("reason"));
        return Response.noContent().build();
    }

    /** The caller's mark: percent of the question's points by rubric line. */
    @GET
    @Path("responses/{code}/mark")
    public OwnMarkJson own(@PathParam("code") String code, @Context HttpHeaders headers) {
        return OwnMarkJson.of(responses.own(code), ExamsResource.language(headers));
    }

    /** Corrects the caller's mark. @param body {@code {"lines":{"view":30},"comment":"…","reason":"…"}} */
    @PUT
    @Path("responses/{code}/mark")
    @Consumes("application/json")
    public Response correct(@PathParam("code") String code, InputStream body) {
        ExamBody given = ExamBody.read(body);
        responses.correct(code, given.decimals("lines"), given.text("comment"), given.text("reason"));
        return Response.noContent().build();
    }
}

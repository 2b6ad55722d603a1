package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamService;
import org.tongguan.assessment.Knock;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.Page;

/** A candidate's exams. */
@Path("exams")
@Produces("application/json")
@ApplicationScoped
public class ExamsResource {
    /** Safe Exam Browser's own header. */
    static final String BROWSER = "X-SafeExamBrowser-ConfigKeyHash";

    private final ExamService exams;

    @Inject
    ExamsResource(ExamService exams) {
        this.exams = exams;
    }

    @SuppressWarnings("NullAway")
    ExamsResource() {
        this(null);
    }

    /** Own exams. @param sittable only those that can be started or continued now */
    @GET
    public Page<ExamJson> list(@QueryParam("sittable") boolean sittable, @QueryParam("limit") @DefaultValue("100") int limit,
            @QueryParam("offset") int offset, @Context HttpHeaders headers) {
        List<ExamJson> all = exams.mine().stream().filter(card -> !sittable || card.state().sittable())
                .map(card -> ExamJson.of(card, language(headers))).toList();
        int most = Page.limit(limit);
        int from = Math.max(0, Math.min(offset, all.size()));
        return new Page<>(all.subList(from, Math.min(all.size(), from + most)), all.size(), from, most);
    }

    /** One exam; of another tier it is shown with its refusal. */
    @GET
    @Path("{exam}")
    public ExamJson find(@PathParam("exam") long exam, @Context HttpHeaders headers) {
        return ExamJson.of(exams.find(new ExamId(exam)), language(headers));
    }

    /** Starts an attempt (201), or answers with the running one and a further token for it (201 as well: the token is new). */
    @POST
    @Path("{exam}/attempts")
    public Response start(@PathParam("exam") long exam, @HeaderParam(BROWSER) @Nullable String browser, @Context UriInfo uri, InputStream body) {
        AttemptBody given = AttemptBody.readIfAny(body);
        Knock knock = new Knock(given.code(), given.device(), Optional.ofNullable(browser), uri.getRequestUri());
        AttemptJson open = AttemptJson.of(exams.start(new ExamId(exam), knock));
        return Response.created(URI.create("attempts/" + open.attempt())).entity(open).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    static Locale language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream().findFirst().map(Texts::nearest).orElse(Texts.CHINESE);
    }
}

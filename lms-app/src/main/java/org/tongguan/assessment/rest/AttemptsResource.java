package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AnswerService;
import org.tongguan.assessment.AnswerService.Acknowledged;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.AttemptService;
import org.tongguan.assessment.Knock;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.assessment.ResultService;
import org.tongguan.platform.rest.OpenToAll;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.shared.DomainError;

/**
 * Sitting an exam. Answers as the page sends them take the short way of {@link AnswerFilter}; all other calls come here. Open to callers without a session: the header {@code X-Attempt-Token} vouches for them and the services check it, so a
 * lost session costs no answer. Reading and submitting also work for the signed-in candidate without the token, as long as the exam asks for nothing
 * at its door.
 */
@Path("attempts/{attempt}")
@Produces("application/json")
@ApplicationScoped
@OpenToAll
public class AttemptsResource {
    static final String TOKEN = "X-Attempt-Token";

    private final AttemptService attempts;
    private final AnswerService answers;
    private final ResultService results;
    private final CurrentUser user;

    /** The answers of a call. */
    public record AcknowledgedJson(List<Acknowledged> answers) {
    }

    @Inject
    AttemptsResource(AttemptService attempts, AnswerService answers, ResultService results, CurrentUser user) {
        this.attempts = attempts;
        this.answers = answers;
        this.results = results;
        this.user = user;
    }

    @SuppressWarnings("NullAway")
    AttemptsResource() {
        this(null, null, null, null);
    }

    /**
     * The attempt with paper, acknowledged answers, deadline and server time; without the header the candidate's session gets a token, or only
     * where the attempt stands when the exam lets devices in through its start.
     */
    @GET
    public Response open(@PathParam("attempt") long attempt, @HeaderParam(TOKEN) @Nullable String token,
            @HeaderParam(ExamsResource.BROWSER) @Nullable String browser, @Context UriInfo uri) {
        Knock knock = new Knock(Optional.empty(), Optional.empty(), Optional.ofNullable(browser), uri.getRequestUri());
        return fresh(AttemptJson.of(attempts.open(new AttemptId(attempt), Optional.ofNullable(token), knock)));
    }

    /** Saves one answer; answers after the commit with what the slot holds then. */
    @PUT
    @Path("answers/{slot}")
    @Consumes("application/json")
    public CompletionStage<Acknowledged> save(@PathParam("attempt") long attempt, @PathParam("slot") int slot,
            @HeaderParam(TOKEN) @Nullable String token, InputStream body) {
        String held = required(token);
        NewAnswer answer = AttemptBody.read(body).answer(slot);
        return answers.save(new AttemptId(attempt), held, List.of(answer)).thenApply(saved -> saved.get(0));
    }

    /** Saves several answers, all or none. */
    @POST
    @Path("answers")
    @Consumes("application/json")
    public CompletionStage<AcknowledgedJson> saveAll(@PathParam("attempt") long attempt, @HeaderParam(TOKEN) @Nullable String token, InputStream body) {
        String held = required(token);
        List<NewAnswer> given = AttemptBody.read(body).answers();
        return answers.save(new AttemptId(attempt), held, given).thenApply(AcknowledgedJson::new);
    }

    /** Seals and marks the attempt; answers with the receipt, and with the same receipt when called again. */
    @POST
    @Path("submission")
    @Consumes("application/json")
    public Response submit(@PathParam("attempt") long attempt, @HeaderParam(TOKEN) @Nullable String token, InputStream body) {
        if (token == null) {
            user.require();
        }
        var known = AttemptBody.read(body).seqs();
        return fresh(ReceiptJson.of(attempts.submit(new AttemptId(attempt), Optional.ofNullable(token), known)));
    }

    /** The receipt, checked against the answers held now; auditors may read any. */
    @GET
    @Path("receipt")
    public Response receipt(@PathParam("attempt") long attempt, @HeaderParam(TOKEN) @Nullable String token) {
        return fresh(ReceiptJson.of(attempts.receipt(new AttemptId(attempt), Optional.ofNullable(token))));
    }

    /** The result, once the attempt is sealed. */
    @GET
    @Path("result")
    public Response result(@PathParam("attempt") long attempt, @HeaderParam(TOKEN) @Nullable String token) {
        return fresh(ResultJson.of(results.of(new AttemptId(attempt), Optional.ofNullable(token))));
    }

    /** Callers who bring nothing are refused before their body is read. */
    private static String required(@Nullable String token) {
        if (token == null) {
            throw new DomainError(AssessmentError.TOKEN_INVALID);
        }
        return token;
    }

    private static Response fresh(Object entity) {
        return Response.ok(entity).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}

package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.PresenceService;
import org.tongguan.assessment.PresenceService.Presence;
import org.tongguan.platform.rest.OpenToAll;
import org.tongguan.shared.DomainError;

/** Signs of life of a candidate's page. Open like {@link AttemptsResource}. */
@Path("attempts/{attempt}/presence")
@Produces("application/json")
@ApplicationScoped
@OpenToAll
public class PresenceResource {
    private final PresenceService presences;

    @Inject
    PresenceResource(PresenceService presences) {
        this.presences = presences;
    }

    @SuppressWarnings("NullAway")
    PresenceResource() {
        this(null);
    }

    /** Says that the page is alive; answers with deadline and messages. @param body {@code {"focusLost":n,"confirmed":[message,…]}} */
    @POST
    @Consumes("application/json")
    public Presence seen(@PathParam("attempt") long attempt, @HeaderParam(AttemptsResource.TOKEN) @Nullable String token, InputStream body) {
        if (token == null) {
            throw new DomainError(AssessmentError.TOKEN_INVALID);
        }
        AttemptBody given = AttemptBody.read(body);
        return presences.seen(new AttemptId(attempt), token, given.focusLost(), given.confirmed());
    }
}

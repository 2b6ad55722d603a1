package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.SectionService;
import org.tongguan.platform.rest.OpenToAll;
import org.tongguan.platform.security.CurrentUser;

/** Sections of a paper, worked through in order. Open like {@link AttemptsResource}. */
@Path("attempts/{attempt}/sections")
@Produces("application/json")
@ApplicationScoped
@OpenToAll
public class SectionsResource {
    private final SectionService sections;
    private final CurrentUser user;

    @Inject
    SectionsResource(SectionService sections, CurrentUser user) {
        this.sections = sections;
        this.user = user;
    }

    @SuppressWarnings("NullAway")
    SectionsResource() {
        this(null, null);
    }

    /**
     * Ends a section before its time and answers with the attempt at the next one; called again it changes nothing more.
     *
     * @param body {@code {"seqs":{slot:n}}}
     */
    @POST
    @Path("{section}/end")
    @Consumes("application/json")
    public Response end(@PathParam("attempt") long attempt, @PathParam("section") int section,
            @HeaderParam(AttemptsResource.TOKEN) @Nullable String token, InputStream body) {
        if (token == null) {
            user.require();
        }
        Map<Integer, Long> known = AttemptBody.read(body).seqs();
        return Response.ok(AttemptJson.of(sections.end(new AttemptId(attempt), Optional.ofNullable(token), section, known)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}

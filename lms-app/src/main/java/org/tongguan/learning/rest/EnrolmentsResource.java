package org.tongguan.learning.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.learning.LearningService;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** The caller's own enrolments. */
@Path("enrolments")
@Produces("application/json")
@Consumes("application/json")
@ApplicationScoped
public class EnrolmentsResource {
    private final LearningService learning;

    @Inject
    EnrolmentsResource(LearningService learning) {
        this.learning = learning;
    }

    @SuppressWarnings("NullAway")
    EnrolmentsResource() {
        this(null);
    }

    /**
     * Own enrolments, oldest first.
     *
     * @param offset how many to leave out
     * @param limit  the most to return, up to 500
     */
    @GET
    public Page<EnrolmentJson> list(@QueryParam("offset") @DefaultValue("0") int offset,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        List<EnrolmentJson> all = learning.path().stream().map(EnrolmentJson::of).toList();
        int from = Math.max(0, offset);
        return new Page<>(all.stream().skip(from).limit(Page.limit(limit)).toList(), all.size(), from, Page.limit(limit));
    }

    /**
     * Records how far a lesson was read and answers with the course as it stands now. Idempotent: progress never goes back, so a call that
     * is repeated or late changes nothing. 403 {@code learning.not-assigned}, 404 {@code input.not-found}, 422
     * {@code learning.percent-out-of-range}.
     */
    @PUT
    @Path("{course}/lessons/{lesson}/progress")
    public EnrolmentJson.WithLessons record(@PathParam("course") String course, @PathParam("lesson") String lesson,
            @Nullable ReadingJson reading) {
        if (reading == null) {
            throw new DomainError(CommonError.MALFORMED);
        }
        return EnrolmentJson.WithLessons.of(learning.record(course, lesson, Optional.ofNullable(reading.percent).orElse(0),
                Boolean.TRUE.equals(reading.completed)));
    }
}

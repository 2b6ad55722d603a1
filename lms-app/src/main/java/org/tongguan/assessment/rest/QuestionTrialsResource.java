package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AttemptFileService;
import org.tongguan.assessment.QuestionTrialService;
import org.tongguan.platform.rest.RequestBody;
import org.tongguan.questionbank.Score;

/** Questions of the bank, answered as a candidate would by those who author them. Nothing is kept. */
@Path("question-trials/{question}")
@Produces("application/json")
@ApplicationScoped
public class QuestionTrialsResource {
    private static final int PERCENT_DIGITS = 2;

    private final QuestionTrialService trials;

    /** @param percent of the item's points, up to two decimals; left out when a person must mark the answer */
    public record MarkJson(Optional<BigDecimal> percent) {
        static MarkJson of(Score score) {
            return new MarkJson(score.fraction().map(share -> new BigDecimal(share.movePointRight(PERCENT_DIGITS).stripTrailingZeros().toPlainString())));
        }
    }

    @Inject
    QuestionTrialsResource(QuestionTrialService trials) {
        this.trials = trials;
    }

    @SuppressWarnings("NullAway")
    QuestionTrialsResource() {
        this(null);
    }

    /** The question as on a paper. @param version number of an earlier version */
    @GET
    public QuestionJson lay(@PathParam("question") long question, @QueryParam("version") @Nullable Integer version) {
        return QuestionJson.of(trials.lay(question, Optional.ofNullable(version)));
    }

    /** What {@code {"response":{…}}} earns. */
    @POST
    @Path("marks")
    @Consumes("application/json")
    public MarkJson mark(@PathParam("question") long question, @QueryParam("version") @Nullable Integer version, InputStream body) {
        return MarkJson.of(trials.mark(question, Optional.ofNullable(version), AttemptBody.read(body).response()));
    }

    /** What a file earns that is given in for a practical task. */
    @POST
    @Path("file-marks")
    @Consumes("application/octet-stream")
    public MarkJson markFile(@PathParam("question") long question, @QueryParam("version") @Nullable Integer version, InputStream body) {
        return MarkJson.of(trials.mark(question, Optional.ofNullable(version), RequestBody.bytes(body, AttemptFileService.MOST_BYTES)));
    }
}

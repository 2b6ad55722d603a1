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
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamLifeService;
import org.tongguan.assessment.ExamMove;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.assessment.ExamQuery;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Exams for those who plan and run them. */
@Path("exam-plans")
@Produces("application/json")
@ApplicationScoped
public class ExamPlansResource {
    private final ExamPlanService plans;
    private final ExamLifeService life;

    @Inject
    ExamPlansResource(ExamPlanService plans, ExamLifeService life) {
        this.plans = plans;
        this.life = life;
    }

    @SuppressWarnings("NullAway")
    ExamPlansResource() {
        this(null, null);
    }

    /** Exams that may reach people of the caller's scope, the latest planned first. @param phase draft, scheduled, open, closed, marked, released or archived */
    @GET
    public Page<ExamOverviewJson> list(@QueryParam("text") @DefaultValue("") String text, @QueryParam("phase") @Nullable String phase,
            @QueryParam("offset") int offset, @QueryParam("limit") @DefaultValue("100") int limit) {
        Optional<ExamPhase> wanted = Arrays.stream(ExamPhase.values()).filter(each -> each.key().equals(phase)).findFirst();
        Page<ExamOverview> page = plans.list(new ExamQuery(text, wanted), offset, limit);
        return new Page<>(page.items().stream().map(ExamOverviewJson::of).toList(), page.total(), page.offset(), page.limit());
    }

    /** Plans an exam as a draft. */
    @POST
    @Consumes("application/json")
    public Response create(InputStream body) {
        ExamId id = plans.create(ExamBody.read(body).plan());
        return Response.created(URI.create("exam-plans/" + id)).entity(ExamDetailJson.of(plans.detail(id))).build();
    }

    @GET
    @Path("{exam}")
    public ExamDetailJson find(@PathParam("exam") long exam) {
        return ExamDetailJson.of(plans.detail(new ExamId(exam)));
    }

    /** Twenty sample papers of the plan and their balance; nobody sits them. */
    @GET
    @Path("{exam}/dry-run")
    public DryRunJson dryRun(@PathParam("exam") long exam) {
        ExamPlan plan = plans.detail(new ExamId(exam)).plan();
        return DryRunJson.of(plans.dryRun(plan.course(), plan.rows(), plan.sections()));
    }

    /** The fixed papers of a plan that has such, once they are drawn; for trainers. */
    @GET
    @Path("{exam}/forms")
    public List<FormJson> forms(@PathParam("exam") long exam) {
        return plans.forms(new ExamId(exam)).map(run -> FormJson.of(run, plans)).orElse(List.of());
    }

    /** Replaces the plan. @param body {@code {"version":n,"plan":{…}}} */
    @PUT
    @Path("{exam}")
    @Consumes("application/json")
    public ExamDetailJson change(@PathParam("exam") long exam, InputStream body) {
        ExamBody given = ExamBody.read(body);
        plans.change(new ExamId(exam), given.object("plan").plan(), given.number("version"));
        return find(exam);
    }

    /**
     * Takes a step of the exam's life.
     *
     * @param body {@code {"move":"open-now"}}; with {@code "closesAt":"…","reason":"…"} it opens again one that has been closed
     */
    @POST
    @Path("{exam}/moves")
    @Consumes("application/json")
    public ExamDetailJson move(@PathParam("exam") long exam, InputStream body) {
        ExamBody given = ExamBody.read(body);
        ExamMove move = ExamMove.ofKey(given.text("move")).orElseThrow(() -> new DomainError(CommonError.MALFORMED));
        Optional<Instant> closesAt = given.moment("closesAt").filter(at -> move == ExamMove.OPEN_NOW);
        if (closesAt.isPresent()) {
            life.reopen(new ExamId(exam), closesAt.get(), given.text("reason"));
        } else {
            life.move(new ExamId(exam), move);
        }
        return find(exam);
    }

    /** Moves the end of the window. @param body {@code {"closesAt":"…","reason":"…","version":n}}; the version may be left out */
    @PUT
    @Path("{exam}/end")
    @Consumes("application/json")
    public ExamDetailJson moveEnd(@PathParam("exam") long exam, InputStream body) {
        ExamBody given = ExamBody.read(body);
        life.moveEnd(new ExamId(exam), given.moment("closesAt").orElseThrow(() -> new DomainError(CommonError.MALFORMED)), given.text("reason"),
                given.optionalNumber("version"));
        return find(exam);
    }
}

package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.RulingPreview;
import org.tongguan.assessment.RulingService;
import org.tongguan.shared.Page;

/** What was ruled about items of an exam, and whose results that changed. Its root is that of {@link ExamPlansResource}. */
@Path("exam-plans")
@Produces("application/json")
@ApplicationScoped
public class RulingsResource {
    private final RulingService rulings;

    @Inject
    RulingsResource(RulingService rulings) {
        this.rulings = rulings;
    }

    @SuppressWarnings("NullAway")
    RulingsResource() {
        this(null);
    }

    /** Rulings about the exam, the latest first; the last {@link Page#MOST}. */
    @GET
    @Path("{exam}/rulings")
    public Page<RulingJson> list(@PathParam("exam") long exam) {
        List<RulingJson> made = rulings.rulings(new ExamId(exam)).stream().map(RulingJson::of).toList();
        return new Page<>(made, made.size(), 0, Page.MOST);
    }

    /** Results that a ruling changed, those that turned first. */
    @GET
    @Path("{exam}/rulings/{ruling}/changes")
    public Page<RulingChangeJson> changes(@PathParam("exam") long exam, @PathParam("ruling") long ruling, @QueryParam("offset") int offset,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        Page<RulingPreview.Line> page = rulings.changes(new ExamId(exam), ruling, offset, limit);
        return new Page<>(page.items().stream().map(RulingChangeJson::of).toList(), page.total(), page.offset(), page.limit());
    }
}

package org.tongguan.appraisal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.appraisal.AppraisalError;
import org.tongguan.appraisal.RecordService;
import org.tongguan.organisation.PersonId;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/**
 * Performance records with the evidence behind every figure. {@code period} is {@code 2026-11}, {@code 2026-Q4} or {@code 2026};
 * without it, the current year.
 */
@Path("records")
@Produces("application/json")
@ApplicationScoped
public class RecordsResource {
    @Inject
    private RecordService records;
    @Inject
    private Clock clock;

    /** The caller's own record. 422 when the period cannot be read. */
    @GET
    @Path("me")
    public RecordJson own(@QueryParam("period") @Nullable String period) {
        return RecordJson.of(records.own(parse(period)));
    }

    /** Somebody's record: for the person, the direct supervisor or an officer of the person's departments; else 403. */
    @GET
    @Path("{person: [0-9]+}")
    public RecordJson of(@PathParam("person") long person, @QueryParam("period") @Nullable String period) {
        return RecordJson.of(records.of(new PersonId(person), parse(period)));
    }

    private Period parse(@Nullable String period) {
        if (period == null) {
            return Period.running(PeriodUnit.YEAR, clock, ClockProducer.ZONE);
        }
        return Period.parse(period).orElseThrow(() -> new DomainError(AppraisalError.PERIOD_UNKNOWN, Map.of("period", period)));
    }
}

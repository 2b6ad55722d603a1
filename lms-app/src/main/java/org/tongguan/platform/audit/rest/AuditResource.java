package org.tongguan.platform.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.audit.AuditEntry;
import org.tongguan.platform.audit.AuditFilter;
import org.tongguan.platform.audit.AuditPage;
import org.tongguan.platform.audit.AuditService;
import org.tongguan.platform.audit.AuditVerification;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The audit trail, for the auditor. */
@RequestScoped
@Path("audit")
@Produces("application/json")
public class AuditResource {
    /** @param next pass it as {@code after} for the entries that follow; absent at the end */
    public record Entries(List<AuditEntry> items, @Nullable String next) {
    }

    /** @param firstBrokenId absent while the chain is intact */
    public record Verification(long entries, boolean intact, @Nullable Long firstBrokenId) {
    }

    @Inject
    private AuditService audit;

    /**
     * Entries, newest first.
     *
     * @param from   ISO 8601 instant, inclusive
     * @param until  ISO 8601 instant, exclusive
     * @param action whole name, or its beginning with a dot at the end
     * @param subjectId needs {@code subjectType} beside it: ids of different kinds of things say nothing alone
     * @param after  {@code next} of the page before
     */
    @GET
    public Entries list(@QueryParam("from") @DefaultValue("") String from, @QueryParam("until") @DefaultValue("") String until,
            @QueryParam("actor") @DefaultValue("") String actor, @QueryParam("action") @DefaultValue("") String action,
            @QueryParam("subjectType") @DefaultValue("") String subjectType, @QueryParam("subjectId") @DefaultValue("") String subjectId,
            @QueryParam("after") @DefaultValue("") String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        AuditFilter filter = new AuditFilter(instant(from), instant(until), actor, action, subjectType, subjectId);
        Optional<AuditPage.Cursor> cursor = AuditPage.Cursor.parse(after);
        if (!after.isBlank() && cursor.isEmpty() || !subjectId.isBlank() && subjectType.isBlank()) {
            throw new DomainError(CommonError.MALFORMED);
        }
        AuditPage page = audit.page(filter, cursor, limit);
        return new Entries(page.entries(), page.next().map(AuditPage.Cursor::toString).orElse(null));
    }

    /** Computes every digest again and tells whether the chain is whole. */
    @GET
    @Path("verification")
    public Verification verification() {
        AuditVerification result = audit.verify();
        return new Verification(result.entries(), result.intact(),
                result.firstBrokenId().isPresent() ? result.firstBrokenId().getAsLong() : null);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new DomainError(CommonError.MALFORMED);
        }
    }
}

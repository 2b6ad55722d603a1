package org.tongguan.organisation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongguan.organisation.RosterChange;
import org.tongguan.organisation.RosterError;
import org.tongguan.organisation.RosterFigures;
import org.tongguan.organisation.RosterImportService;
import org.tongguan.organisation.RosterPreview;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.organisation.RosterTemplates;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Imports a whole roster; for the system administrator. */
@RequestScoped
@Path("roster-imports")
@Produces("application/json")
public class RosterImportsResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param changes the first 100 of each kind; the figures count all */
    public record Outcome(boolean imported, String fingerprint, RosterFigures departments, RosterFigures people,
            List<Change> changes) {
    }

    /** @param kind {@code added}, {@code changed}, {@code moved}, {@code retired} or {@code returned} */
    public record Change(String sheet, String kind, String key, String name, List<RosterChange.Field> fields) {
        static Change of(RosterChange change) {
            return new Change(change.sheet().key(), change.kind().name().toLowerCase(Locale.ROOT), change.key(), change.name(),
                    change.fields());
        }
    }

    @Inject
    private RosterImportService imports;

    /**
     * Compares or imports the parts {@code departments} and {@code people} (CSV; UTF-8 or GB18030), or {@code workbook} (XLSX). A faulty
     * roster is answered with {@code roster.faulty}: at most 200 faults with their places, such as {@code people!E12}, and the total.
     *
     * @param dryRun      true (the default) only tells what would change
     * @param fingerprint from the dry run; the import is refused when files or roster differ from it
     */
    @POST
    @Access(Role.SYSTEM_ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Outcome post(@QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @QueryParam("fingerprint") @DefaultValue("") String fingerprint, List<EntityPart> parts) {
        try (TemporaryFiles files = new TemporaryFiles()) {
            Map<String, java.nio.file.Path> received = new HashMap<>();
            for (EntityPart part : parts) {
                received.put(part.getName(), files.receive(part.getContent(), RosterUpload.MOST_BYTES));
            }
            RosterUpload upload = new RosterUpload(received);
            if (!dryRun && fingerprint.isBlank()) {
                throw new DomainError(RosterError.FINGERPRINT_MISSING);
            }
            RosterPreview result = dryRun ? imports.preview(upload) : imports.apply(upload, fingerprint);
            if (!result.isFaultless()) {
                throw RosterImportService.faulty(result.faults(), result.faultsTotal());
            }
            return new Outcome(!dryRun, result.fingerprint(), result.departments(), result.people(),
                    result.changes().stream().map(Change::of).toList());
        }
    }

    /**
     * A file to fill in.
     *
     * @param name {@code roster.xlsx}, {@code departments.csv} or {@code people.csv}
     */
    @GET
    @Access(Role.SYSTEM_ADMIN)
    @Path("templates/{name}")
    @Produces({XLSX, "text/csv"})
    public Response template(@PathParam("name") String name) {
        boolean workbook = name.equals("roster.xlsx");
        RosterSheet sheet = RosterSheet.named(name.replace(".csv", "")).orElse(null);
        if (!workbook && sheet == null) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        return Response.ok(workbook ? RosterTemplates.workbook() : RosterTemplates.csv(sheet), workbook ? XLSX : "text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }
}

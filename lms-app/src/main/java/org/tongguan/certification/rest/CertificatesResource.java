package org.tongguan.certification.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongguan.certification.CertificateFile;
import org.tongguan.certification.CertificateId;
import org.tongguan.certification.CertificateService;
import org.tongguan.platform.rest.OpenToAll;
import org.tongguan.platform.web.RequestTrace;

/** Certificates: the caller's own, their PDF, public verification, revocation. */
@Path("certificates")
@Produces("application/json")
@ApplicationScoped
public class CertificatesResource {
    @Inject
    private CertificateService certificates;

    /** The caller's certificates, the newest first. */
    @GET
    public List<CertificateJson> own() {
        return certificates.own().stream().map(CertificateJson::of).toList();
    }

    /** The PDF, for the holder or an officer of the holder's departments. 404 when there is none, 409 when it was revoked. */
    @GET
    @Path("{id: [0-9]+}/pdf")
    @Produces({"application/pdf", "application/json"})
    public Response pdf(@PathParam("id") long id) {
        CertificateFile file = certificates.file(new CertificateId(id));
        return Response.ok(file.pdf(), "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
                .header("Cache-Control", "private, no-store").build();
    }

    /** Takes a certificate back, with a reason; for an officer of the holder's departments. */
    @POST
    @Path("{id: [0-9]+}/revocation")
    @Consumes("application/json")
    public CertificateJson revoke(@PathParam("id") long id, @Nullable RevocationJson revocation) {
        String reason = revocation == null ? "" : Objects.requireNonNullElse(revocation.reason, "");
        return CertificateJson.of(certificates.revoke(new CertificateId(id), reason));
    }

    /**
     * Whether the certificate behind a code is genuine and valid. Open: whoever is shown a certificate must be able to check it without an
     * account; the name is masked, and checks from one address are limited (429).
     */
    @GET
    @Path("verification/{code}")
    @OpenToAll
    public Response verify(@PathParam("code") String code) {
        VerificationJson verified = VerificationJson.of(certificates.verify(code, RequestTrace.current().address()));
        return Response.ok(verified).header("Cache-Control", "no-store").build();
    }
}

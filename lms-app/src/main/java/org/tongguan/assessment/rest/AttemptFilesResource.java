package org.tongguan.assessment.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AttemptFileService;
import org.tongguan.assessment.AttemptId;
import org.tongguan.platform.rest.OpenToAll;
import org.tongguan.platform.rest.RequestBody;
import org.tongguan.questionbank.MediaStore;

/** Pictures and task files of a paper, and files that its candidate gives in. Open like {@link AttemptsResource}. */
@Path("attempts/{attempt}")
@ApplicationScoped
@OpenToAll
public class AttemptFilesResource {
    private final AttemptFileService files;

    /** How an answer names the file. */
    public record GivenJson(String digest) {
    }

    @Inject
    AttemptFilesResource(AttemptFileService files) {
        this.files = files;
    }

    @SuppressWarnings("NullAway")
    AttemptFilesResource() {
        this(null);
    }

    /** A file of the paper, by its digest; as a download, so that nothing in it runs as a page of ours. */
    @GET
    @Path("media/{digest}")
    @Produces({"application/octet-stream", "application/json"})
    public Response media(@PathParam("attempt") long attempt, @PathParam("digest") String digest,
            @HeaderParam(AttemptsResource.TOKEN) @Nullable String token) {
        MediaStore.Stored stored = files.media(new AttemptId(attempt), Optional.ofNullable(token), digest);
        return Response.ok(stored.bytes(), stored.type()).header("Content-Disposition", "attachment")
                .header("Cache-Control", "private, max-age=86400, immutable").build();
    }

    /** Takes a file for a practical task. */
    @POST
    @Path("files/{slot}")
    @Consumes("application/octet-stream")
    @Produces("application/json")
    public GivenJson give(@PathParam("attempt") long attempt, @PathParam("slot") int slot,
            @HeaderParam(AttemptsResource.TOKEN) @Nullable String token, InputStream body) {
        byte[] bytes = RequestBody.bytes(body, AttemptFileService.MOST_BYTES);
        return new GivenJson(files.give(new AttemptId(attempt), Optional.ofNullable(token), slot, bytes));
    }
}

package org.tongguan.questionbank.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.tongguan.platform.rest.RequestBody;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.MediaStore;
import org.tongguan.questionbank.QuestionMediaService;

/** Pictures and files of questions for those who author them. */
@Path("question-media")
@ApplicationScoped
public class QuestionMediaResource {
    private final QuestionMediaService media;

    /** How a question names the file. {@code width} and {@code height} in pixels are 0 for what is no picture. */
    public record KeptJson(String digest, String name, String type, int width, int height) {
        static KeptJson of(QuestionMediaService.Kept kept) {
            Media one = kept.media();
            return new KeptJson(one.digest(), one.name(), one.type(), kept.picture().map(size -> size.width()).orElse(0),
                    kept.picture().map(size -> size.height()).orElse(0));
        }
    }

    @Inject
    QuestionMediaResource(QuestionMediaService media) {
        this.media = media;
    }

    @SuppressWarnings("NullAway")
    QuestionMediaResource() {
        this(null);
    }

    /** A file by its digest; as a download, so that nothing in it runs as a page of ours. */
    @GET
    @Path("{digest}")
    @Access(Role.TRAINER)
    @Produces({"application/octet-stream", "application/json"})
    public Response find(@PathParam("digest") String digest) {
        MediaStore.Stored stored = media.find(digest);
        return Response.ok(stored.bytes(), stored.type()).header("Content-Disposition", "attachment")
                .header("Cache-Control", "private, max-age=86400, immutable").build();
    }

    /** Stores a file; again changes nothing. */
    @POST
    @Access(Role.TRAINER)
    @Consumes("application/octet-stream")
    @Produces("application/json")
    public KeptJson keep(@QueryParam("name") @DefaultValue("file") String name, InputStream body) {
        return KeptJson.of(media.keep(name, RequestBody.bytes(body, MediaStore.MOST_BYTES)));
    }
}

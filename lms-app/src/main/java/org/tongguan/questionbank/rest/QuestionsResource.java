package org.tongguan.questionbank.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionAuthoringService;
import org.tongguan.questionbank.QuestionAuthoringService.Saved;
import org.tongguan.questionbank.QuestionDocument;
import org.tongguan.questionbank.QuestionHistory;
import org.tongguan.questionbank.QuestionLine;
import org.tongguan.questionbank.QuestionListService;
import org.tongguan.questionbank.QuestionPropertiesService;
import org.tongguan.questionbank.QuestionQuery;
import org.tongguan.questionbank.QuestionStatus;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Questions for those who author them. */
@Path("questions")
@Produces("application/json")
@ApplicationScoped
public class QuestionsResource {
    private final QuestionListService questions;
    private final QuestionAuthoringService authoring;
    private final QuestionPropertiesService properties;

    /** A question in a list. @param stem beginning of the Chinese stem @param stemEn of the English one; empty when there is none */
    public record LineJson(long id, String bank, String code, int version, String type, String competence, String difficulty, String status, String stem, String stemEn,
            java.time.Instant changedAt, int duplicates, @Nullable String tier, FiguresJson figures) {
        static LineJson of(QuestionLine line) {
            return new LineJson(line.id(), line.bank(), line.code(), line.version(), line.type().key(), line.competence(), line.difficulty(),
                    line.status().key(), line.stem().zh(), line.stem().en(), line.changedAt(), line.duplicates(),
                    line.tier().map(Tier::key).orElse(null), FiguresJson.of(line.figures()));
        }
    }

    /** A question with its key; {@code body} has the form of its type. */
    public record QuestionJson(LineJson line, int version, Bilingual stem, Bilingual explanation, List<String> competences, String source,
            JsonObject body, List<QuestionHistory.Version> versions, List<QuestionHistory.Change> changes, List<FiguresJson.InExam> exams) {
        static QuestionJson of(QuestionHistory history) {
            Question question = history.question();
            return new QuestionJson(LineJson.of(history.line()), history.number(), question.stem(), question.explanation(),
                    question.competences(), question.source(), QuestionText.object(question.body()), history.versions(), history.changes(),
                    history.exams().stream().map(FiguresJson.InExam::of).toList());
        }
    }

    /** The questions whose status is set, and to what: draft, review, ready or retired. */
    public static final class StatusJson {
        public @Nullable List<Long> questions;
        public @Nullable String status;
    }

    /** A question in our own format, and the version that says so. */
    public record DocumentJson(int version, JsonObject question) {
    }

    @Inject
    QuestionsResource(QuestionListService questions, QuestionAuthoringService authoring, QuestionPropertiesService properties) {
        this.questions = questions;
        this.authoring = authoring;
        this.properties = properties;
    }

    @SuppressWarnings("NullAway")
    QuestionsResource() {
        this(null, null, null);
    }

    /** The latest changed first. @param text part of the stem in either language, or the beginning of the code @param competence any of those that it names */
    @GET
    @Access(Role.TRAINER)
    public Page<LineJson> list(@QueryParam("text") @DefaultValue("") String text, @QueryParam("bank") @Nullable String bank, @QueryParam("tier") @Nullable String tier,
            @QueryParam("type") @Nullable String type, @QueryParam("competence") @Nullable String competence,
            @QueryParam("difficulty") @Nullable String difficulty, @QueryParam("status") @Nullable String status,
            @QueryParam("duplicates") boolean duplicates, @QueryParam("offset") int offset, @QueryParam("limit") @DefaultValue("50") int limit) {
        QuestionQuery query = new QuestionQuery(text, Optional.ofNullable(bank), Optional.ofNullable(tier).map(QuestionsResource::tier),
                Optional.ofNullable(type).map(QuestionsResource::type),
                Optional.ofNullable(competence), Optional.ofNullable(difficulty), Optional.ofNullable(status).map(QuestionsResource::status),
                duplicates);
        Page<QuestionLine> page = questions.list(query, offset, limit);
        return new Page<>(page.items().stream().map(LineJson::of).toList(), page.total(), page.offset(), page.limit());
    }

    @GET
    @Path("{question: [0-9]+}")
    @Access(Role.TRAINER)
    public QuestionJson find(@PathParam("question") long question) {
        return QuestionJson.of(questions.find(question));
    }

    /** The question as it stood in one of its versions, in our own format. */
    @GET
    @Path("{question: [0-9]+}/versions/{number: [0-9]+}")
    @Access(Role.TRAINER)
    public DocumentJson version(@PathParam("question") long question, @PathParam("number") int number) {
        return new DocumentJson(number, Json.createObjectBuilder(QuestionDocument.write(questions.version(question, number))).build());
    }

    /** The question in our own format, to be changed and put back. */
    @GET
    @Path("{question: [0-9]+}/document")
    @Access(Role.TRAINER)
    public DocumentJson document(@PathParam("question") long question) {
        QuestionHistory history = questions.find(question);
        return new DocumentJson(history.number(), Json.createObjectBuilder(QuestionDocument.write(history.question())).build());
    }

    /** Adds a draft; again changes nothing. @param body {@code {"course":"…","question":{…}}} in our own format */
    @POST
    @Consumes("application/json")
    @Access(Role.TRAINER)
    public Response add(InputStream body) {
        QuestionBody given = QuestionBody.read(body);
        Saved saved = authoring.add(given.course(), given.question());
        return Response.created(URI.create("questions/" + saved.id())).entity(saved).build();
    }

    /**
     * Writes the next version, as a draft; again changes nothing.
     *
     * @param body {@code {"version":n,"question":{…}}}; refused when someone has written since that version
     */
    @PUT
    @Path("{question: [0-9]+}")
    @Consumes("application/json")
    @Access(Role.TRAINER)
    public Saved change(@PathParam("question") long question, InputStream body) {
        QuestionBody given = QuestionBody.read(body);
        return authoring.change(question, given.version(), given.question());
    }

    /** Sets the status of all of these or of none; again changes nothing. */
    @PUT
    @Path("status")
    @Consumes("application/json")
    @Access(Role.TRAINER)
    public void setStatus(@Nullable StatusJson wanted) {
        if (wanted == null || wanted.questions == null || wanted.questions.stream().anyMatch(Objects::isNull) || wanted.status == null) {
            throw new DomainError(CommonError.MALFORMED);
        }
        questions.setStatus(Set.copyOf(wanted.questions), status(wanted.status));
    }

    /**
     * Changes properties of all of these or of none: each gets its next version, as a draft; again changes nothing. Refused when someone has written
     * one of them since.
     */
    @PUT
    @Path("properties")
    @Consumes("application/json")
    @Access(Role.TRAINER)
    public PropertiesJson.Changed change(@Nullable PropertiesJson wanted) {
        if (wanted == null) {
            throw new DomainError(CommonError.MALFORMED);
        }
        return new PropertiesJson.Changed(properties.change(wanted.opened(), wanted.properties()));
    }

    private static Tier tier(String key) {
        return Tier.ofKey(key).orElseThrow(() -> new DomainError(CommonError.MALFORMED));
    }

    private static ItemType type(String key) {
        return ItemType.ofKey(key).orElseThrow(() -> new DomainError(CommonError.MALFORMED));
    }

    private static QuestionStatus status(String key) {
        return QuestionStatus.ofKey(key).orElseThrow(() -> new DomainError(CommonError.MALFORMED));
    }
}

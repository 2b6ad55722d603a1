package org.tongguan.questionbank.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.ImportLine;
import org.tongguan.questionbank.ImportPreview;
import org.tongguan.questionbank.QuestionBankError;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.questionbank.QuestionImportService;
import org.tongguan.questionbank.QuestionUpload;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Takes files of questions into a course's bank; for trainers. */
@RequestScoped
@Path("question-imports")
@Produces("application/json")
public class QuestionImportsResource {
    /**
     * @param questions the first that are new or changed; {@code added}, {@code changed} and {@code unchanged} count all
     * @param reviewAgain codes of changed questions that are ready, and drafts again once imported
     * @param losses    what the questions cannot keep
     * @param heldTwice pairs of a code in the bank and another one in the file whose questions read the same
     */
    public record Outcome(boolean imported, String fingerprint, String format, String competence, int added, int changed, int unchanged,
            List<LineJson> questions, List<String> fromFiles, List<String> reviewAgain, List<FaultJson> faults, List<LossJson> losses,
            List<List<String>> duplicates, List<List<String>> heldTwice) {
        static Outcome of(boolean imported, ImportPreview preview) {
            return new Outcome(imported, preview.fingerprint(), preview.format().key(), preview.competence(), preview.added(), preview.changed(),
                    preview.unchanged(), preview.lines().stream().map(LineJson::of).toList(), preview.fromFiles(), preview.reviewAgain(),
                    preview.faults().stream().map(fault -> new FaultJson(fault.line(), fault.column(), fault.part(), fault.code(), fault.values())).toList(),
                    preview.losses().stream().map(LossJson::of).toList(), preview.duplicates(), preview.heldTwice());
        }
    }

    /** @param differs what differs from the question in the bank; empty for a new one, and for one that was retired and comes back as it was */
    public record LineJson(String code, String type, Bilingual stem, boolean added, List<String> differs) {
        static LineJson of(ImportLine line) {
            return new LineJson(line.code(), line.type().key(), line.stem(), line.added(), line.changed());
        }
    }

    /** @param line of the file, in a workbook the row; 0 for the whole file @param part of a case; empty for the whole question */
    public record FaultJson(int line, String column, String part, String code, Map<String, String> values) {
    }

    @Inject
    private QuestionImportService imports;

    /**
     * Compares or imports the part {@code file}. Faults name their lines; an import of a faulty file is answered with
     * {@code question-import.faulty} and changes nothing.
     *
     * @param format      {@code yaml}, {@code yaml-zip}, {@code gift}, {@code moodle-xml}, {@code aiken}, {@code excel}; told by the content when empty
     * @param competence  of questions that name none
     * @param difficulty  of questions that name none
     * @param apply       false (the default) only tells what would change
     * @param fingerprint from the comparison; the import is refused when file or bank differ from it
     */
    @POST
    @Access(Role.TRAINER)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Outcome post(@QueryParam("format") @DefaultValue("") String format, @QueryParam("course") @DefaultValue("") String course,
            @QueryParam("competence") @DefaultValue("") String competence, @QueryParam("difficulty") @DefaultValue("") String difficulty,
            @QueryParam("apply") @DefaultValue("false") boolean apply, @QueryParam("fingerprint") @DefaultValue("") String fingerprint,
            List<EntityPart> parts) {
        EntityPart part = parts.stream().filter(each -> each.getName().equals("file")).findFirst()
                .orElseThrow(() -> new DomainError(QuestionBankError.IMPORT_FILE_MISSING));
        QuestionUpload upload = new QuestionUpload(part.getFileName().orElse("file"), content(part), format(format), course, competence, difficulty);
        return Outcome.of(apply, apply ? imports.apply(upload, fingerprint) : imports.preview(upload));
    }

    private static byte[] content(EntityPart part) {
        try (TemporaryFiles files = new TemporaryFiles()) {
            return Files.readAllBytes(files.receive(part.getContent(), QuestionUpload.MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("the file could not be received", e);
        }
    }

    private static Optional<QuestionFormat> format(String key) {
        return key.isEmpty() ? Optional.empty()
                : Optional.of(QuestionFormat.ofKey(key).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND)));
    }
}

package org.tongguan.questionbank.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.ExportedQuestions;
import org.tongguan.questionbank.QuestionExportService;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Gives questions away as files; for trainers. */
@RequestScoped
@Path("question-exports")
public class QuestionExportsResource {
    private static final String YAML = "application/yaml";
    private static final String ZIP = "application/zip";
    private static final String TEXT = "text/plain";
    private static final String XML = "application/xml";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param written how many questions go out @param parts how many of them each file holds */
    public record Summary(int written, List<Integer> parts, List<LossJson> losses) {
    }

    @Inject
    private QuestionExportService exports;

    /**
     * The course's bank as a file, or one of its files when it is too large for one that could be brought in again.
     *
     * @param part   counted from 1; the summary tells how many there are
     * @param format {@code yaml}, {@code yaml-zip}, {@code gift}, {@code moodle-xml}, {@code aiken} or {@code excel}
     */
    @GET
    @Access(Role.TRAINER)
    @Produces({YAML, ZIP, TEXT, XML, XLSX})
    public Response get(@QueryParam("course") @DefaultValue("") String course, @QueryParam("format") @DefaultValue("yaml") String format,
            @QueryParam("part") @DefaultValue("1") int part) {
        ExportedQuestions written = exports.export(course, format(format), part);
        return file(written.content(), written.format(), part == 1 ? course : course + "-" + part);
    }

    /** What the file would hold, and what would not go with it. */
    @GET
    @Path("summary")
    @Access(Role.TRAINER)
    @Produces("application/json")
    public Summary summary(@QueryParam("course") @DefaultValue("") String course, @QueryParam("format") @DefaultValue("yaml") String format) {
        QuestionExportService.ExportSummary summary = exports.summary(course, format(format));
        return new Summary(summary.written(), summary.parts(), summary.losses().stream().map(LossJson::of).toList());
    }

    /** The workbook to fill in. */
    @GET
    @Path("template")
    @Access(Role.TRAINER)
    @Produces(XLSX)
    public Response template() {
        return file(QuestionFiles.template(), QuestionFormat.EXCEL, "questions");
    }

    private static Response file(byte[] content, QuestionFormat format, String name) {
        boolean text = format.mediaType().startsWith("text/");
        return Response.ok(content, format.mediaType() + (text ? "; charset=utf-8" : ""))
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.extension() + "\"").build();
    }

    private static QuestionFormat format(String key) {
        return QuestionFormat.ofKey(key).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

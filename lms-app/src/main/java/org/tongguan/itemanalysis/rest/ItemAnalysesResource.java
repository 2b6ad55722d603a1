package org.tongguan.itemanalysis.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.AttemptChoice;
import org.tongguan.itemanalysis.ExamAnalysis;
import org.tongguan.itemanalysis.ExamAnalysisFilter;
import org.tongguan.itemanalysis.ExamAnalysisService;
import org.tongguan.itemanalysis.ExamOverview;
import org.tongguan.itemanalysis.ItemAnalysisError;
import org.tongguan.itemanalysis.MarkSheetService;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** Item analysis of exams sat here and of exams held on paper; for trainers and organisation officers. */
@RequestScoped
@Path("item-analyses")
@Produces("application/json")
public class ItemAnalysesResource {
    private static final Pattern DAY = Pattern.compile("[12][0-9]{3}-[0-9]{2}-[0-9]{2}");

    @Inject
    private MarkSheetService sheets;
    @Inject
    private ExamAnalysisService exams;

    /** The exams sat here with the figures of their last analysis, which follows new attempts within minutes. */
    @GET
    @Path("exams")
    public Page<ExamJson> exams(@QueryParam("offset") @DefaultValue("0") int offset, @QueryParam("limit") @DefaultValue("50") int limit) {
        Page<ExamOverview> page = exams.exams(Math.max(0, offset), limit);
        return new Page<>(page.items().stream().map(ExamJson::of).toList(), page.total(), page.offset(), page.limit());
    }

    /**
     * One exam.
     *
     * @param attempts {@code first} (the default), {@code best} or {@code all} of each person's attempts
     * @param from     handed in on this day (as {@code 2026-11-01}) or later
     * @param until    handed in on this day or earlier
     */
    @GET
    @Path("exams/{exam}")
    public AnalysisJson exam(@PathParam("exam") long exam, @QueryParam("attempts") @DefaultValue("first") String attempts,
            @QueryParam("from") @DefaultValue("") String from, @QueryParam("until") @DefaultValue("") String until,
            @Context HttpHeaders headers) {
        AttemptChoice choice = AttemptChoice.ofKey(attempts)
                .orElseThrow(() -> new DomainError(ItemAnalysisError.ATTEMPTS_UNKNOWN, Map.of("attempts", attempts)));
        ExamAnalysis analysis = exams.analysis(new ExamId(exam), new ExamAnalysisFilter(choice, day(from), day(until)));
        return AnalysisJson.of(analysis.analysis(), Texts.nearest(headers.getAcceptableLanguages().get(0)));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(text).filter(DAY.asMatchPredicate()).map(LocalDate::parse)
                    .or(() -> refused(text));
        } catch (DateTimeParseException e) {
            return refused(text);
        }
    }

    private static Optional<LocalDate> refused(String day) {
        throw new DomainError(ItemAnalysisError.DAY_UNKNOWN, Map.of("day", day));
    }

    /**
     * Analyses a sheet of marks. CSV with commas in UTF-8 (with or without byte-order mark) or GB18030, at most 20 MB, 200,000 candidates and
     * 1,000 items. The first row is a header: a name for the candidates' column, then each item as {@code name} or {@code name:maximum};
     * without a maximum it is 1, and the last colon separates. Each further row is one candidate, whose first cell is a name or number that
     * no other row has. A mark is a decimal number up to the item's maximum; it may be negative, down to minus the maximum. An empty cell is a
     * fault: write 0 where nothing was earned. Nothing of the sheet is kept.
     *
     * <p>A faulty sheet is answered with 422 {@code item-analysis.sheet-faulty}: at most 200 faults, each with its code and its place, such as
     * {@code E12}, {@code 12} for a row, and nothing for the whole sheet.
     */
    @POST
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    @Consumes("text/csv")
    public AnalysisJson analyse(InputStream sheet, @Context HttpHeaders headers) {
        try (TemporaryFiles files = new TemporaryFiles()) {
            return AnalysisJson.of(sheets.analyse(files.receive(sheet, MarkSheetService.MOST_BYTES)),
                    Texts.nearest(headers.getAcceptableLanguages().get(0)));
        }
    }
}

package org.tongguan.itemanalysis.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.tongguan.itemanalysis.MarkSheetService;
import org.tongguan.platform.files.TemporaryFiles;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;

/** Item analysis of exams held on paper; for trainers and organisation officers. */
@RequestScoped
@Path("item-analyses")
@Produces("application/json")
public class ItemAnalysesResource {
    @Inject
    private MarkSheetService sheets;

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

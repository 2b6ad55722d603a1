package org.tongguan.itemanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.tongguan.itemanalysis.domain.MarkSheet;
import org.tongguan.itemanalysis.domain.MarkSheetFaults;
import org.tongguan.itemanalysis.domain.TestAnalysis;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Analyses exams that were held on paper (rule I7). Nothing of the sheet is stored. */
@Access
@ApplicationScoped
public class MarkSheetService {
    /** The most bytes that a sheet may have. */
    public static final long MOST_BYTES = 20L * 1024 * 1024;

    /**
     * Reads and analyses a CSV file: a header row; the first column names the candidate, then follows a column for each item, named
     * {@code name} or {@code name:maximum}.
     *
     * @throws DomainError {@code item-analysis.sheet-faulty} with the first faults, {@code input.too-large}
     */
    @Access({Role.TRAINER, Role.ORG_OFFICER})
    public Analysis analyse(Path sheet) {
        if (sheet.toFile().length() > MOST_BYTES) {
            throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", MOST_BYTES / (1024 * 1024) + " MB"));
        }
        MarkSheetFaults faults = new MarkSheetFaults();
        try {
            return MarkSheet.read(sheet, faults).map(TestAnalysis::of).orElseThrow(() -> new DomainError(ItemAnalysisError.SHEET_FAULTY,
                    Map.of("total", String.valueOf(faults.total())), faults.listed()));
        } catch (IOException e) {
            throw new UncheckedIOException("the sheet of marks cannot be read", e);
        }
    }
}

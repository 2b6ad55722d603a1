package org.tongguan.questionbank;

import java.util.List;

/**
 * What an import would do, or why it cannot.
 *
 * @param fingerprint stands for the file, where it goes and what the bank holds of it; the import asks for it
 * @param competence  given to questions that name none
 * @param lines       the first questions that it would write; the figures count all
 * @param fromFiles   codes of changed questions that content files will no longer keep in step
 * @param reviewAgain codes of changed questions that papers draw until now, and no more until they are reviewed and ready again
 * @param duplicates  pairs of codes in the file whose questions read the same
 * @param heldTwice   pairs of a code in the bank and another one in the file whose questions read the same
 */
public record ImportPreview(String fingerprint, QuestionFormat format, String competence, int added, int changed, int unchanged,
        List<ImportLine> lines, List<String> fromFiles, List<String> reviewAgain, List<ImportedQuestions.Fault> faults,
        List<ImportedQuestions.Loss> losses, List<List<String>> duplicates, List<List<String>> heldTwice) {
    public ImportPreview {
        lines = List.copyOf(lines);
        fromFiles = List.copyOf(fromFiles);
        reviewAgain = List.copyOf(reviewAgain);
        faults = List.copyOf(faults);
        losses = List.copyOf(losses);
        duplicates = List.copyOf(duplicates);
        heldTwice = List.copyOf(heldTwice);
    }

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** Whether an import would write anything. */
    public boolean differs() {
        return added + changed > 0;
    }
}

package org.tongguan.questionbank.domain;

import java.util.Optional;
import org.tongguan.questionbank.PracticalBody;

/** A file that a candidate gave in, opened for checking. */
public interface WorkFile {
    boolean passes(PracticalBody.Check check);

    /** Empty for a file of another kind, a damaged one, and one that unpacks to too much. */
    static Optional<WorkFile> open(PracticalBody.Format format, byte[] bytes) {
        return BoundedZip.entries(bytes).flatMap(entries -> switch (format) {
            case SPREADSHEET -> BoundedZip.isWorkbook(entries) ? SpreadsheetWork.open(bytes) : Optional.empty();
            case DOCUMENT -> Optional.ofNullable(entries.get("word/document.xml")).flatMap(DocumentWork::open);
        });
    }
}

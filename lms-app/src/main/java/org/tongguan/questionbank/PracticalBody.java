package org.tongguan.questionbank;

import java.math.BigDecimal;
import java.util.List;
import org.tongguan.questionbank.domain.WorkFile;
import org.tongguan.shared.Bilingual;

/**
 * The candidate works on a provided file and gives the result in; rules check it.
 *
 * @param template digest of the provided file among the question's media
 * @param checks   their percentages come to 100
 */
public record PracticalBody(String template, Format format, List<Check> checks) implements Body {
    /** What kind of file is worked on and given in. */
    public enum Format {
        SPREADSHEET("xlsx"), DOCUMENT("docx");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }
    }

    /**
     * One thing that is looked at in the file.
     *
     * @param place    spreadsheet: sheet and cell, such as {@code Sheet1!B7}; document: not used
     * @param expected the number or text, as the rule says
     */
    public record Check(Rule rule, String place, String expected, BigDecimal tolerance, BigDecimal percent, Bilingual title) {
        /** What must hold. */
        public enum Rule {
            /** The cell's value is the number, within the tolerance. */
            CELL_NUMBER,
            /** The cell's text is this, apart from width and blanks. */
            CELL_TEXT,
            /** The cell has a formula that uses this function. */
            CELL_FORMULA,
            /** The document's text holds this. */
            HOLDS_TEXT,
            /** The document has a heading with this text. */
            HAS_HEADING
        }
    }

    public PracticalBody {
        checks = List.copyOf(checks);
    }

    @Override
    public ItemType type() {
        return ItemType.PRACTICAL;
    }

    @Override
    public ResponseShape shape() {
        return ResponseShape.of(ItemType.PRACTICAL, List.of());
    }

    /** Whether the file is of the right kind and can be opened. */
    public boolean readable(byte[] file) {
        return WorkFile.open(format, file).isPresent();
    }

    /** A file that is gone or cannot be read goes to a marker; it never counts as wrong by itself. */
    @Override
    public Score scoreGiven(Response response, WorkFiles files) {
        return ((Response.File) response).digest().flatMap(files::find).flatMap(bytes -> WorkFile.open(format, bytes))
                .map(work -> Score.ofPercent(checks.stream().filter(work::passes).map(Check::percent).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .orElse(Score.AWAITS_MARKER);
    }
}

package org.tongguan.platform.audit;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/**
 * Some entries, newest first.
 *
 * @param next ask for the entries after this one to go on; empty at the end
 */
public record AuditPage(List<AuditEntry> entries, Optional<Cursor> next) {
    public AuditPage {
        entries = List.copyOf(entries);
    }

    /** A place in the list that stays the same while new entries come in. */
    public record Cursor(Instant occurredAt, long id) {
        @Override
        public String toString() {
            return occurredAt + "_" + id;
        }

        /** @return empty when the text is no cursor */
        public static Optional<Cursor> parse(String text) {
            int split = text.lastIndexOf('_');
            try {
                return split < 0 ? Optional.empty()
                        : Optional.of(new Cursor(Instant.parse(text.substring(0, split)), Long.parseLong(text.substring(split + 1))));
            } catch (DateTimeParseException | NumberFormatException e) {
                return Optional.empty();
            }
        }
    }
}

package org.tongguan.questionbank;

import java.util.List;
import org.tongguan.shared.Bilingual;

/**
 * A question that an import would write.
 *
 * @param stem    its beginning
 * @param added   whether the bank has none of this code
 * @param changed what differs from the question in the bank, as in {@link QuestionHistory.Version}; empty for a new one, and for one that was
 *                retired and comes back as it was
 */
public record ImportLine(String code, ItemType type, Bilingual stem, boolean added, List<String> changed) {
    public ImportLine {
        changed = List.copyOf(changed);
    }
}

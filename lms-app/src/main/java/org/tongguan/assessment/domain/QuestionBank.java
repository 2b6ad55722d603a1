package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The questions of all courses with their versions. */
public interface QuestionBank {
    /** The current versions of a course's questions that are not retired, in a fixed order. */
    List<BankItem> current(String courseKey);

    /** Question versions by id; versions never change. */
    Map<Long, Item> versions(Collection<Long> ids);

    /** The keys to mark these versions by. */
    List<MarkingKey> keys(Collection<Long> versions);

    /** Makes the bank hold exactly these questions: a changed one gets a new version, a missing one is retired. */
    BankChange synchronise(String courseKey, List<Item> items, Instant now);

    /** What a synchronisation changed. */
    record BankChange(int added, int changed, int retired) {
        public boolean any() {
            return added + changed + retired > 0;
        }
    }
}

package org.tongguan.questionbank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The questions of all courses with their versions. Every call joins the caller's transaction. */
public interface QuestionBank {
    /** The current versions of a course's questions that are not retired, in a fixed order. */
    List<HeldQuestion> current(String courseKey);

    /** Question versions by id; versions never change. */
    Map<Long, Question> versions(Collection<Long> ids);

    /** Makes the bank hold exactly these questions: a changed one gets a new version, a missing one is retired. */
    BankChange synchronise(String courseKey, List<Question> questions, Instant now);

    /** A question in the version with this id. */
    record HeldQuestion(long version, Question question) {
    }

    /** What a synchronisation changed. */
    record BankChange(int added, int changed, int retired) {
        public boolean any() {
            return added + changed + retired > 0;
        }
    }
}

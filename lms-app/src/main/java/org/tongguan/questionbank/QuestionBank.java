package org.tongguan.questionbank;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The questions of all courses with their versions. Every call joins the caller's transaction. */
public interface QuestionBank {
    /** The current versions of a course's questions that are not retired, in a fixed order. */
    List<HeldQuestion> current(String courseKey);

    /** Of the same questions what drawing a paper looks at, without their texts: a bank may hold thousands, of which a paper takes twenty. */
    List<QuestionOutline> outlines(String courseKey);

    /** The same as it stood at most a second ago, for the many who start at once. */
    List<QuestionOutline> recentOutlines(String courseKey);

    /** Question versions by id; versions never change. */
    Map<Long, Question> versions(Collection<Long> ids);

    /** The versions of the question that this version is one of, the latest first; at most 50. */
    List<QuestionRevision> revisions(long version);

    /**
     * Makes the bank hold exactly these questions: a changed one gets a new version, a missing one is retired. Questions that were put in
     * stay as they are.
     */
    BankChange synchronise(String courseKey, List<Question> questions, Instant now);

    /** The current versions of a course's questions in every status but retired, in a fixed order. */
    List<Question> notRetired(String courseKey);

    /** The current versions of those of a course's questions that have one of these codes, retired ones too, by code. */
    Map<String, Question> byCode(String courseKey, Collection<String> codes);

    /** Chinese stems of a course's questions that are not retired, by code, the oldest first; at most 20,000. */
    Map<String, String> stems(String courseKey);

    /**
     * Adds new questions as drafts, and new versions of changed ones, as drafts too whatever their status was, by code. None is retired, a
     * retired one becomes a draft again, and content files no longer touch what was put in.
     *
     * @param by the author's login
     */
    PutIn put(String courseKey, List<Question> questions, String by, Instant now);

    /** What {@link #put} would do. */
    Difference compare(String courseKey, List<Question> questions);

    /** A question by its kind. @param version id of its current version */
    record QuestionOutline(long version, ItemType type, String competence, String difficulty) {
    }

    /** A question in the version with this id. */
    record HeldQuestion(long version, Question question) {
    }

    /** A version of the question with this id. @param number 1 for the first */
    record QuestionRevision(long id, long version, int number, Instant at, Question question) {
    }

    /**
     * Codes of questions by what putting them in would do, in their order.
     *
     * @param fromFiles those of {@code changed} that content files have kept in step until now
     * @param ready     those of {@code changed} that papers draw until now, and no more until they are reviewed again
     * @param digest    stands for these questions and what the bank holds of them
     */
    record Difference(List<String> added, List<String> changed, List<String> unchanged, List<String> fromFiles, List<String> ready,
            String digest) {
        public Difference {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            unchanged = List.copyOf(unchanged);
            fromFiles = List.copyOf(fromFiles);
            ready = List.copyOf(ready);
        }
    }

    /** How many questions were put in. @param withdrawn those of {@code changed} that were ready and are drafts now */
    record PutIn(int added, int changed, int withdrawn) {
    }

    /** What a synchronisation changed. */
    record BankChange(int added, int changed, int retired) {
        public boolean any() {
            return added + changed + retired > 0;
        }
    }
}

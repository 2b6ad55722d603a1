package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.MarkedExam;
import org.tongguan.assessment.NewRuling;
import org.tongguan.assessment.RulingPreview.Change;
import org.tongguan.assessment.RulingSummary;
import org.tongguan.organisation.PersonId;

/** Rulings about items, and what they changed. Every call joins the caller's transaction. */
public interface Rulings {
    /** Why and from what an attempt's result was changed, the latest first. */
    record Remark(ExamId exam, long version, String reason, Instant at, Change change) {
    }

    /** Ids of marked attempts at the exam whose paper has the item, after this one, in order. */
    List<AttemptId> concerned(ExamId exam, long version, AttemptId after, int most);

    /** What has been ruled about items of the exam, the earliest first. */
    RulingsInForce inForce(ExamId exam);

    /** The same, and no ruling about the exam comes into force before the transaction ends, so that whom it marks is not passed over. */
    RulingsInForce inForceUntilMarked(ExamId exam);

    /** How many attempts of the exam are not marked yet. */
    int unmarked(ExamId exam);

    /** Waits for those whom other transactions are marking by the rulings so far, and lets others wait, until the transaction ends. */
    void awaitMarking(ExamId exam);

    long add(NewRuling ruling, Optional<String> body, String decidedBy, Instant at);

    /** @param told whether the candidate has to be told */
    void addRemark(long ruling, Change change, boolean told);

    /** Of which a person has to be told, the latest first; at most 500. */
    List<Remark> unnoted(PersonId person);

    /** The person has been told of what rulings until then have changed at the own attempt. */
    void note(PersonId person, AttemptId attempt, Instant until, Instant now);

    /** Changes of a ruling about the exam, those that change sides first. */
    List<Change> changes(ExamId exam, long ruling, int offset, int limit);

    /** How many there are in all. */
    int changed(ExamId exam, long ruling);

    /** Replaces the item marks of an attempt. */
    void replace(AttemptId attempt, Marks marks);

    List<RulingSummary> of(ExamId exam);

    List<Remark> of(AttemptId attempt);

    /** Exams with at least one marked attempt, the newest first. @param text part of the title; empty for all */
    List<MarkedExam> markedExams(String text, int offset, int limit);

    /** Question versions that were sat in an exam, by code. @param text beginning of the code, or part of the stem; empty for all */
    List<Long> satVersions(ExamId exam, String text, int offset, int limit);
}

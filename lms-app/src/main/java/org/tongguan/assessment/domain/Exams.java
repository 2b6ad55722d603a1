package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamQuery;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Page;

/** All exams. Every call joins the caller's transaction. */
public interface Exams {
    Optional<Exam> find(ExamId id);

    /** Like {@link #find}, held until the transaction ends. */
    Optional<Exam> hold(ExamId id);

    /** What may concern a candidate: exams that are announced or open, those of this person's attempts, and those from files. */
    List<Exam> concerning(PersonId person);

    /** Announced and open exams whose papers are drawn from the course's bank for each attempt; held until the transaction ends. */
    List<Exam> drawingFrom(String courseKey);

    /** Creates or changes the exam of a course's file. */
    void put(String courseKey, Exam.ExamTerms terms);

    /** Adds a planned exam as a draft. */
    ExamId add(ExamPlan plan, PersonId by, Instant now);

    /** Replaces the plan of an exam; false when its version is no longer this one. */
    boolean change(ExamId id, ExamPlan plan, long version);

    /** The plan of a planned exam, list of names included; of one from a file what its file says. */
    ExamPlan plan(Exam exam);

    void move(ExamId id, ExamPhase to, Optional<Instant> opensAt, Optional<Instant> closesAt);

    /** Sets the pass mark of a planned exam; attempts that were started keep theirs. */
    void passMark(ExamId id, BigDecimal percent);

    /** Fixed papers, in the order of their letters; none when papers are drawn for each attempt. */
    List<Paper> forms(ExamId id);

    /** @param forms none leaves papers to be drawn for each attempt */
    void putForms(ExamId id, List<Paper> forms);

    /**
     * Latest first.
     *
     * @param departments only exams for one of these or for all departments; empty for every exam
     */
    Page<ExamOverview> list(ExamQuery query, Optional<Set<Long>> departments, int offset, int limit, Instant now);

    Optional<ExamOverview> overview(ExamId id, Instant now);

    /** Exams whose window has moved them on, or whose last attempt may have been marked while nobody may start later. */
    List<ExamId> dueToMove(Instant now, int most);

    /** Whether somebody was granted a later start that is still open and has not begun since. */
    boolean awaitsLateStart(ExamId id, Instant now);
}

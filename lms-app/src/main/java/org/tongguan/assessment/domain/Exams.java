package org.tongguan.assessment.domain;

import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamId;

/** All exams. */
public interface Exams {
    Optional<Exam> find(ExamId id);

    List<Exam> all();

    /** Creates or changes the exam of a course. */
    void put(String courseKey, Exam.ExamTerms terms);
}

package org.tongguan.home.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamState;
import org.tongguan.certification.CertificateSummary;
import org.tongguan.learning.CourseProgress;

/** One course of the path with its exam and its certificate: what has to be passed, and where the person stands before it. */
record Gate(CourseProgress course, Optional<ExamCard> exam, Optional<CertificateSummary> certificate) {
    /** A running exam first, then what is overdue, then the nearest last day; what is passed comes last. */
    static final Comparator<Gate> MOST_URGENT = Comparator.comparing(Gate::passed)
            .thenComparing(gate -> gate.state() != ExamState.RUNNING)
            .thenComparing(gate -> gate.course.dueOn());

    static Gate of(CourseProgress course, List<ExamCard> exams, List<CertificateSummary> certificates) {
        return new Gate(course,
                exams.stream().filter(ExamCard::gate).filter(exam -> exam.course().id().equals(course.course().id())).findFirst(),
                certificates.stream().filter(held -> held.course().equals(course.course().id())).findFirst());
    }

    ExamState state() {
        return exam.map(ExamCard::state).orElse(ExamState.NOT_YET);
    }

    boolean passed() {
        return certificate.isPresent() || state() == ExamState.PASSED;
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.questionbank.FileFaults;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionsPut;

/** Refuses a change of a bank after which the papers of its course could not be drawn. */
@ApplicationScoped
class ExamStaysDrawable {
    private final QuestionBank bank;
    private final Exams exams;

    @Inject
    ExamStaysDrawable(QuestionBank bank, Exams exams) {
        this.bank = bank;
        this.exams = exams;
    }

    @SuppressWarnings("NullAway")
    ExamStaysDrawable() {
        this(null, null);
    }

    /**
     * Exams are held before the bank is read: of two changes at once the second waits here, and then sees what the first has left.
     *
     * @throws org.tongguan.shared.DomainError {@code question-file.invalid} naming what is short
     */
    void check(@Observes QuestionsPut put) {
        FileFaults faults = new FileFaults(put.course());
        List<Exam> drawing = exams.drawingFrom(put.course());
        List<BankItem> held = bank.outlines(put.course()).stream().map(BankItem::of).toList();
        drawing.stream().flatMap(exam -> exam.terms().blueprint().shortfalls(held).stream())
                .forEach(lack -> faults.add("exam blueprint", "shortfall", Map.of("competence", lack.competence(), "type", lack.type().key(),
                        "wanted", Integer.toString(lack.wanted()), "held", Long.toString(lack.held()))));
        faults.throwIfAny();
    }
}

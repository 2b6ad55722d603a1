package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.assessment.ExamPlan.Shortfall;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.PaperDraw;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.shared.DomainError;

/** Sees to it that those who are to sit an exam will get their papers (A10). */
@ApplicationScoped
class ExamPapers {
    private static final PaperDraw DRAW = new PaperDraw(new SecureRandom());

    private final Exams exams;
    private final QuestionBank bank;

    @Inject
    ExamPapers(Exams exams, QuestionBank bank) {
        this.exams = exams;
        this.bank = bank;
    }

    @SuppressWarnings("NullAway")
    ExamPapers() {
        this(null, null);
    }

    /**
     * Draws the fixed papers, unless they are drawn already.
     *
     * @param exam held by this transaction
     * @throws DomainError {@code exam.not-feasible} naming what the bank lacks
     */
    void prepare(Exam exam) {
        List<BankItem> items = bank.outlines(exam.courseKey()).stream().map(BankItem::of).toList();
        List<Shortfall> lacks = exam.terms().blueprint().shortfalls(items);
        if (!lacks.isEmpty()) {
            throw notFeasible(lacks);
        }
        if (exam.rules().forms() > 0 && exams.forms(exam.id()).isEmpty()) {
            exams.putForms(exam.id(), Stream.generate(() -> DRAW.draw(exam.terms().blueprint(), items, false)).limit(exam.rules().forms())
                    .map(form -> form.with(bank.versions(form.versions()))).toList());
        }
    }

    /** Questions of the fixed papers that the bank has retired or corrected since they were drawn. @param items as the bank is now */
    int outdated(Exam exam, List<BankItem> items) {
        if (exam.rules().forms() == 0) {
            return 0;
        }
        Set<Long> current = items.stream().map(BankItem::version).collect(Collectors.toSet());
        return (int) exams.forms(exam.id()).stream().flatMap(form -> form.versions().stream()).distinct().filter(version -> !current.contains(version))
                .count();
    }

    /** Keys for programs in its value, and a fault for each kind that is short. */
    static DomainError notFeasible(List<Shortfall> lacks) {
        String named = lacks.stream().map(lack -> lack.competence() + " / " + lack.type().key()
                + lack.difficulty().map(difficulty -> " / " + difficulty).orElse("") + ": " + lack.held() + " < " + lack.wanted())
                .collect(Collectors.joining("; "));
        return new DomainError(ExamLifeError.NOT_FEASIBLE, Map.of("lacks", named), lacks.stream()
                .map(lack -> new DomainError.Fault("blueprint", "exam.shortfall", lack.values())).toList());
    }
}

package org.tongguan.itemanalysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.domain.BankQuestion;
import org.tongguan.itemanalysis.domain.ItemFigure;
import org.tongguan.itemanalysis.domain.MarkTable;
import org.tongguan.itemanalysis.domain.TestAnalysis;
import org.tongguan.itemanalysis.persistence.ExamQueries;
import org.tongguan.itemanalysis.persistence.ItemFigureRows;
import org.tongguan.itemanalysis.persistence.MarkQueries;
import org.tongguan.itemanalysis.persistence.QuestionQueries;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Makes analyses and keeps the latest ones as long as the exam's marks stay the same. One is made at a time: each may hold a few hundred
 * megabytes for some seconds.
 */
@ApplicationScoped
class ExamAnalyses {
    private static final int KEPT = 50;

    private record Key(ExamId exam, ExamAnalysisFilter filter) {
    }

    private record Made(ExamQueries.Stand stand, ExamAnalysis analysis, Map<Long, ItemFigure> figures) {
    }

    private final ExamQueries exams;
    private final MarkQueries marks;
    private final QuestionQueries questions;
    private final ItemFigureRows figures;
    private final Clock clock;
    private final Map<Key, Made> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Made> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    ExamAnalyses(ExamQueries exams, MarkQueries marks, QuestionQueries questions, ItemFigureRows figures, Clock clock) {
        this.exams = exams;
        this.marks = marks;
        this.questions = questions;
        this.figures = figures;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamAnalyses() {
        this(null, null, null, null, null);
    }

    /** @throws DomainError {@code input.not-found} */
    synchronized ExamAnalysis of(ExamId exam, ExamAnalysisFilter filter) {
        ExamQueries.Named named = exams.find(exam).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        ExamQueries.Stand stand = exams.stand(exam);
        Key key = new Key(exam, filter);
        @Nullable Made made = kept.get(key);
        if (made == null || !made.stand().equals(stand)) {
            made = make(named, stand, filter);
            kept.put(key, made);
            if (filter.equals(ExamAnalysisFilter.ALL_TIME)) {
                figures.remember(exam, made.figures());
                exams.remember(ExamOverview.of(made.analysis(), clock.instant()), stand);
            }
        }
        return made.analysis();
    }

    private Made make(ExamQueries.Named exam, ExamQueries.Stand stand, ExamAnalysisFilter filter) {
        MarkTable table = marks.read(exam.id(), filter);
        Set<Long> versions = table.versions();
        Map<Long, BankQuestion> asked = questions.byVersion(exam.id(), versions);
        MarkTable.Form form = table.mostFrequentForm();
        Map<String, QuestionText> texts = new LinkedHashMap<>();
        asked.values().forEach(question -> texts.put(question.name(), question.text()));
        Analysis analysis = TestAnalysis.of(table.scores(form, asked));
        return new Made(stand, new ExamAnalysis(exam.id(), exam.title(), exam.passPercent(), filter, analysis, texts,
                table.candidates() - form.candidates(), table.candidates() >= ExamAnalysis.MOST_ATTEMPTS), ItemFigure.of(analysis, asked));
    }
}

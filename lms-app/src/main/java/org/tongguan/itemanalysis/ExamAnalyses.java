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
import org.tongguan.itemanalysis.domain.MarkTable;
import org.tongguan.itemanalysis.domain.TestAnalysis;
import org.tongguan.itemanalysis.persistence.ExamQueries;
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

    private record Made(ExamQueries.Stand stand, ExamAnalysis analysis) {
    }

    private final ExamQueries exams;
    private final MarkQueries marks;
    private final QuestionQueries questions;
    private final Clock clock;
    private final Map<Key, Made> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Made> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    ExamAnalyses(ExamQueries exams, MarkQueries marks, QuestionQueries questions, Clock clock) {
        this.exams = exams;
        this.marks = marks;
        this.questions = questions;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ExamAnalyses() {
        this(null, null, null, null);
    }

    /** @throws DomainError {@code input.not-found} */
    synchronized ExamAnalysis of(ExamId exam, ExamAnalysisFilter filter) {
        ExamQueries.Named named = exams.find(exam).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        ExamQueries.Stand stand = exams.stand(exam);
        Key key = new Key(exam, filter);
        @Nullable Made made = kept.get(key);
        if (made == null || !made.stand().equals(stand)) {
            made = new Made(stand, make(named, filter));
            kept.put(key, made);
            if (filter.equals(ExamAnalysisFilter.ALL_TIME)) {
                exams.remember(ExamOverview.of(made.analysis(), clock.instant()), stand.marked());
            }
        }
        return made.analysis();
    }

    private ExamAnalysis make(ExamQueries.Named exam, ExamAnalysisFilter filter) {
        MarkTable table = marks.read(exam.id(), filter);
        Set<Long> versions = table.versions();
        Map<Long, BankQuestion> asked = questions.byVersion(exam.id(), versions);
        MarkTable.Form form = table.mostFrequentForm();
        Map<String, QuestionText> texts = new LinkedHashMap<>();
        asked.values().forEach(question -> texts.put(question.name(), question.text()));
        return new ExamAnalysis(exam.id(), exam.title(), exam.passPercent(), filter, TestAnalysis.of(table.scores(form, asked)), texts,
                table.candidates() - form.candidates(), table.candidates() >= ExamAnalysis.MOST_ATTEMPTS);
    }
}

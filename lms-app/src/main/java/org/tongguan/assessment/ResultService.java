package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.assessment.AttemptResult.CompetenceShare;
import org.tongguan.assessment.AttemptResult.ReviewedQuestion;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.CandidatePaper;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Item;
import org.tongguan.assessment.domain.Marks;
import org.tongguan.assessment.domain.QuestionBank;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.platform.security.Access;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** What a sealed attempt came to, with key and explanation of each question. */
@ApplicationScoped
@Access(open = true)
public class ResultService {
    private final Attempts attempts;
    private final Answers answers;
    private final Exams exams;
    private final QuestionBank bank;
    private final CompetenceCatalogue competences;
    private final AttemptDoor door;

    @Inject
    ResultService(Attempts attempts, Answers answers, Exams exams, QuestionBank bank, CompetenceCatalogue competences, AttemptDoor door) {
        this.attempts = attempts;
        this.answers = answers;
        this.exams = exams;
        this.bank = bank;
        this.competences = competences;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    ResultService() {
        this(null, null, null, null, null, null);
    }

    /**
     * Open for the bearer of the attempt's token, else for the signed-in candidate.
     *
     * @throws DomainError {@code attempt.still-running}
     */
    @Access(open = true)
    @Transactional
    public AttemptResult of(AttemptId id, Optional<String> token) {
        door.require(id, token);
        Attempt attempt = attempts.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        Seal seal = attempt.requireSealed();
        Exam exam = exams.find(attempt.exam()).orElseThrow();
        Marks marks = attempts.marks(id);
        Map<Long, Item> items = bank.versions(attempt.paper().versions());
        return new AttemptResult(id, exam.id(), exam.title(), attempt.number(), attempt.startedAt(), seal.at(), seal.timedOut(),
                seal.points(), seal.maximum(), seal.percent(), attempt.passPercent(), seal.passed(), seal.receipt(),
                shares(marks), reviewed(attempt, items, marks));
    }

    private List<CompetenceShare> shares(Marks marks) {
        Map<String, Bilingual> titles = competences.fiveAbilities();
        Map<String, int[]> sums = new LinkedHashMap<>();
        titles.keySet().forEach(key -> sums.put(key, new int[2]));
        marks.items().forEach(mark -> {
            int[] sum = sums.computeIfAbsent(mark.competence(), key -> new int[2]);
            sum[0] += mark.points();
            sum[1] += mark.maximum();
        });
        return sums.entrySet().stream().filter(entry -> entry.getValue()[1] > 0).map(entry -> {
            int[] sum = entry.getValue();
            Bilingual title = titles.getOrDefault(entry.getKey(), Bilingual.of(entry.getKey(), entry.getKey()));
            return new CompetenceShare(entry.getKey(), title, sum[0], sum[1], Marks.percent(sum[0], sum[1]));
        }).toList();
    }

    private List<ReviewedQuestion> reviewed(Attempt attempt, Map<Long, Item> items, Marks marks) {
        Map<Integer, List<String>> given = new HashMap<>();
        answers.of(attempt.id()).forEach(answer -> given.put(answer.slot(), answer.response().choice()));
        Set<Integer> right = marks.items().stream().filter(mark -> mark.points() == mark.maximum())
                .map(mark -> mark.slot()).collect(Collectors.toSet());
        List<ReviewedQuestion> reviewed = new ArrayList<>();
        for (PaperQuestion question : CandidatePaper.of(attempt.paper(), items)) {
            Item item = items.get(attempt.paper().item(question.slot()).version());
            reviewed.add(new ReviewedQuestion(question, given.getOrDefault(question.slot(), List.of()), item.key(),
                    right.contains(question.slot()), item.explanation()));
        }
        return reviewed;
    }
}

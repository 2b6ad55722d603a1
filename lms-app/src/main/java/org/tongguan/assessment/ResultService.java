package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tongguan.assessment.AttemptResult.CompetenceShare;
import org.tongguan.assessment.AttemptResult.ReviewedQuestion;
import org.tongguan.assessment.domain.Answers;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.Attempt.Seal;
import org.tongguan.assessment.domain.AttemptFiles;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.assessment.domain.CandidatePaper;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.ItemMark;
import org.tongguan.assessment.domain.Marks;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.Rulings;
import org.tongguan.assessment.domain.RulingsInForce;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.platform.security.Access;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.Response;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** What a sealed attempt came to; with key and explanation of each question as far as the release policy lets its candidate see them (A12). */
@ApplicationScoped
@Access(open = true)
public class ResultService {
    private final Attempts attempts;
    private final Answers answers;
    private final AttemptFiles files;
    private final Exams exams;
    private final QuestionBank bank;
    private final CompetenceCatalogue competences;
    private final Rulings rulings;
    private final AttemptDoor door;
    private final FurtherAttempts further;
    private final Clock clock;

    @Inject
    ResultService(Attempts attempts, Answers answers, AttemptFiles files, Exams exams, QuestionBank bank, CompetenceCatalogue competences,
            Rulings rulings, AttemptDoor door, FurtherAttempts further, Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.files = files;
        this.exams = exams;
        this.bank = bank;
        this.competences = competences;
        this.rulings = rulings;
        this.door = door;
        this.further = further;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ResultService() {
        this(null, null, null, null, null, null, null, null, null, null);
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
        boolean later = exam.shown(clock.instant()) == Reveal.ANSWERS && further.after(attempt, exam);
        Reveal shown = later ? Reveal.OUTCOME : exam.shown(clock.instant());
        Marks marks = attempts.marks(id);
        return new AttemptResult(id, exam.id(), exam.title(), attempt.number(), attempt.startedAt(), seal.at(), seal.by(),
                attempt.passPercent(), seal.receipt(), shown, later, exam.gate(), attempt.outcome().filter(outcome -> shown.outcome()).map(ResultService::outcome),
                attempt.outcome().isPresent() && shown.outcome() ? sections(attempt, exam, marks) : List.of(),
                attempt.outcome().isPresent() && shown.outcome() ? shares(marks) : List.of(),
                shown == Reveal.ANSWERS ? reviewed(attempt, marks) : List.of(),
                shown.outcome() ? rulings.of(id).stream().map(remark -> remark(remark, attempt.paper())).toList() : List.of());
    }

    private static AttemptResult.Remark remark(Rulings.Remark remark, Paper paper) {
        return new AttemptResult.Remark(paper.versions().indexOf(remark.version()) + 1, remark.reason(), remark.at(), remark.change().percentBefore(), remark.change().percent());
    }

    private static AttemptResult.Outcome outcome(Attempt.Outcome outcome) {
        return new AttemptResult.Outcome(outcome.points(), outcome.maximum(), outcome.percent(), outcome.passed());
    }

    private static List<AttemptResult.SectionShare> sections(Attempt attempt, Exam exam, Marks marks) {
        return IntStream.rangeClosed(1, attempt.paper().sections()).mapToObj(section -> {
            Marks share = new Marks(marks.items().stream().filter(mark -> attempt.paper().item(mark.slot()).section() == section).toList());
            return new AttemptResult.SectionShare(section, exam.terms().blueprint().sections().get(section - 1).title(), share.points(), share.maximum());
        }).toList();
    }

    private List<CompetenceShare> shares(Marks marks) {
        Map<String, Bilingual> titles = competences.fiveAbilities();
        Map<String, List<ItemMark>> byCompetence = marks.items().stream().collect(Collectors.groupingBy(ItemMark::competence));
        return Stream.concat(titles.keySet().stream(), byCompetence.keySet().stream().sorted()).distinct().filter(byCompetence::containsKey)
                .map(key -> {
                    Marks share = new Marks(byCompetence.get(key));
                    return new CompetenceShare(key, titles.getOrDefault(key, Bilingual.of(key, key)), share.points(), share.maximum(),
                            share.percent());
                }).filter(share -> share.maximum().signum() > 0).toList();
    }

    /** With the keys in force, and as far as it is marked with the points that they bring. */
    private List<ReviewedQuestion> reviewed(Attempt attempt, Marks marks) {
        Map<Long, Question> questions = bank.versions(attempt.paper().versions());
        RulingsInForce inForce = rulings.inForce(attempt.exam());
        List<SavedAnswer> saved = answers.of(attempt.id());
        Marks shown = attempt.outcome().isPresent() ? marks : inForce.applied(marks, attempt.paper(), saved, files.of(attempt.id()));
        Map<Integer, Response> given = saved.stream().filter(answer -> !answer.response().isEmpty())
                .collect(Collectors.toMap(SavedAnswer::slot, SavedAnswer::response));
        Map<Integer, ItemMark> bySlot = shown.items().stream().collect(Collectors.toMap(ItemMark::slot, Function.identity()));
        return CandidatePaper.of(attempt.paper(), questions).stream().map(asked -> {
            Question question = questions.get(attempt.paper().item(asked.slot()).version());
            Body key = inForce.key(attempt.paper().item(asked.slot()).version()).orElse(question.body());
            ItemMark mark = bySlot.get(asked.slot());
            return new ReviewedQuestion(asked, Optional.ofNullable(given.get(asked.slot())), key, mark.points(), question.explanation(),
                    inForce.last(mark.version()).filter(kind -> kind != NewRuling.Kind.EXCLUDED || mark.maximum().signum() == 0));
        }).toList();
    }
}

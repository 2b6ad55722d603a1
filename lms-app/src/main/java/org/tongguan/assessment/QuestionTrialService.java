package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.CandidatePaper;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.assessment.domain.PaperDraw;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionListService;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.Score;
import org.tongguan.questionbank.WorkFiles;
import org.tongguan.shared.DomainError;

/** Lets those who author questions answer one as a candidate would, and says what the answer earns. Nothing is kept. */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionTrialService {
    private static final PaperDraw DRAW = new PaperDraw(new SecureRandom());

    private final QuestionListService questions;

    @Inject
    QuestionTrialService(QuestionListService questions) {
        this.questions = questions;
    }

    @SuppressWarnings("NullAway")
    QuestionTrialService() {
        this(null);
    }

    /**
     * The question as it stands on a paper, with what there is to choose from in a random order.
     *
     * @param version number of an earlier version; empty for the current one
     * @throws DomainError {@code input.not-found}
     */
    @Access(Role.TRAINER)
    @Transactional
    public PaperQuestion lay(long id, Optional<Integer> version) {
        Question question = question(id, version);
        Paper paper = DRAW.shuffled(new Paper(List.of(new Paper.PaperItem(id, BigDecimal.ONE, question.body().shape(), 0))));
        return CandidatePaper.of(paper, Map.of(id, question)).get(0);
    }

    /** @throws DomainError {@code answer.does-not-fit} and the like for what the question cannot be answered with */
    @Access(Role.TRAINER)
    @Transactional
    public Score mark(long id, Optional<Integer> version, Response response) {
        Question question = question(id, version);
        question.body().shape().check(response);
        return question.body().score(response, WorkFiles.NONE);
    }

    /** The same for a practical task. @throws DomainError {@code answer.no-file-wanted}, {@code answer.file-unreadable} */
    @Access(Role.TRAINER)
    @Transactional
    public Score mark(long id, Optional<Integer> version, byte[] file) {
        if (!(question(id, version).body() instanceof PracticalBody task)) {
            throw new DomainError(AssessmentError.NO_FILE_WANTED);
        }
        if (!task.readable(file)) {
            throw new DomainError(AssessmentError.FILE_UNREADABLE, Map.of("extension", task.format().extension()));
        }
        return task.score(new Response.File(Optional.of(Digests.sha256Hex(file)), ""), digest -> Optional.of(file));
    }

    private Question question(long id, Optional<Integer> version) {
        return version.map(number -> questions.version(id, number)).orElseGet(() -> questions.find(id).question());
    }
}

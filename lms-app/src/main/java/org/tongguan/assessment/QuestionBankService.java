package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.tongguan.assessment.domain.BankItem;
import org.tongguan.assessment.domain.CourseFile;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.platform.security.Access;
import org.tongguan.questionbank.FilesBeside;
import org.tongguan.questionbank.MediaStore;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.questionbank.QuestionBank.BankChange;
import org.tongguan.questionbank.QuestionBank.HeldQuestion;
import org.tongguan.questionbank.QuestionFile;
import org.tongguan.shared.DomainError;

/** Takes a course's questions and exam over from its files. */
@ApplicationScoped
@Access(system = true)
public class QuestionBankService {
    private final QuestionBank bank;
    private final MediaStore media;
    private final Exams exams;
    private final Clock clock;

    @Inject
    QuestionBankService(QuestionBank bank, MediaStore media, Exams exams, Clock clock) {
        this.bank = bank;
        this.media = media;
        this.exams = exams;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    QuestionBankService() {
        this(null, null, null, null);
    }

    /**
     * Loads everything or nothing: a changed question becomes a new version, papers already drawn keep theirs.
     *
     * @param folder      the course folder's name, for errors
     * @param courseYaml  text of {@code course.yaml}
     * @param bankYaml    text of {@code questions.yaml}
     * @param competences keys that questions and blueprint may name
     * @param files       pictures and files that questions name
     * @return whether anything changed in the bank
     * @throws DomainError {@code question-file.invalid} with a fault for each place
     */
    @Access(system = true)
    @Transactional
    public boolean load(String folder, String courseYaml, String bankYaml, Set<String> competences, FilesBeside files) {
        CourseFile course = CourseFile.read(folder + "/course.yaml", courseYaml, competences);
        List<Question> questions = QuestionFile.read(folder + "/questions.yaml", bankYaml, competences, course.lessons(),
                files);
        course.requireFeasible(folder + "/course.yaml",
                questions.stream().map(question -> BankItem.of(new HeldQuestion(0, question))).toList());
        questions.stream().flatMap(question -> question.media().stream())
                .forEach(one -> files.find(one.name()).ifPresent(bytes -> media.put(one.type(), bytes)));
        BankChange change = bank.synchronise(course.courseKey(), questions, clock.instant());
        exams.put(course.courseKey(), course.exam());
        return change.any();
    }
}

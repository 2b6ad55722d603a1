package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.tongguan.catalogue.CourseQuestions;
import org.tongguan.platform.security.CurrentUser;

/** Loads a course folder's questions and exam, as the application itself: who asks for it may read the files again and write nothing else. */
@ApplicationScoped
class QuestionsOfCourse implements CourseQuestions {
    private static final Logger LOG = Logger.getLogger(QuestionsOfCourse.class.getName());

    private final QuestionBankService bank;
    private final CurrentUser user;

    @Inject
    QuestionsOfCourse(QuestionBankService bank, CurrentUser user) {
        this.bank = bank;
        this.user = user;
    }

    @SuppressWarnings("NullAway")
    QuestionsOfCourse() {
        this(null, null);
    }

    @Override
    public void load(Path folder, Set<String> competences) {
        Path questions = folder.resolve("questions.yaml");
        if (!Files.exists(questions)) {
            return;
        }
        try {
            String course = Files.readString(folder.resolve("course.yaml"));
            String bankText = Files.readString(questions);
            boolean changed = user.asSystem(() -> bank.load(folder.getFileName().toString(), course, bankText, competences,
                    name -> beside(folder, name)));
            LOG.info("question bank course=" + folder.getFileName() + (changed ? " changed" : " unchanged"));
        } catch (IOException e) {
            throw new UncheckedIOException("the questions in " + folder + " cannot be read", e);
        }
    }

    /** Nothing outside of the course's {@code media} folder. */
    private static Optional<byte[]> beside(Path folder, String name) {
        Path media = folder.resolve("media");
        Path file = media.resolve(name).normalize();
        if (!media.equals(file.getParent()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the file " + file + " cannot be read", e);
        }
    }
}

package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Gives a course's bank away as a file. The keys go with it, so each export leaves a trace. */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionExportService {
    private final QuestionBank bank;
    private final MediaStore store;
    private final CourseSettings courses;
    private final AuditTrail audit;

    @Inject
    QuestionExportService(QuestionBank bank, MediaStore store, CourseSettings courses, AuditTrail audit) {
        this.bank = bank;
        this.store = store;
        this.courses = courses;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    QuestionExportService() {
        this(null, null, null, null);
    }

    /**
     * One of the files that the bank goes out in.
     *
     * @param part counted from 1; a bank that does not fit into one file that could be brought in again has several
     * @throws DomainError {@code input.not-found} for an unknown course or part
     */
    @Access(Role.TRAINER)
    @Transactional
    public ExportedQuestions export(String course, QuestionFormat format, int part) {
        List<List<Question>> portions = portions(course, format);
        if (part < 1 || part > portions.size()) {
            throw new DomainError(CommonError.NOT_FOUND);
        }
        ExportedQuestions written = QuestionFiles.write(format, portions.get(part - 1), this::bytes);
        audit.record("questions.exported", "course", course, Map.of("format", format.key(), "questions", written.written()));
        return written;
    }

    /** What an export would hold and lose; gives nothing away. */
    @Access(Role.TRAINER)
    @Transactional
    public ExportSummary summary(String course, QuestionFormat format) {
        List<Integer> parts = new ArrayList<>();
        List<ImportedQuestions.Loss> losses = new ArrayList<>();
        for (List<Question> portion : portions(course, format)) {
            ExportedQuestions written = QuestionFiles.write(format, portion, this::bytes);
            parts.add(written.written());
            losses.addAll(written.losses());
        }
        return new ExportSummary(parts, losses);
    }

    private List<List<Question>> portions(String course, QuestionFormat format) {
        return QuestionFiles.portions(format, bank.notRetired(courses.require(course).key()), this::bytes);
    }

    private Optional<byte[]> bytes(String digest) {
        return store.find(digest).map(MediaStore.Stored::bytes);
    }

    /** @param parts how many questions each file would hold */
    public record ExportSummary(List<Integer> parts, List<ImportedQuestions.Loss> losses) {
        public ExportSummary {
            parts = List.copyOf(parts);
            losses = List.copyOf(losses);
        }

        public int written() {
            return parts.stream().mapToInt(Integer::intValue).sum();
        }
    }
}

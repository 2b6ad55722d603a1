package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;

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

    /** @throws org.tongguan.shared.DomainError {@code input.not-found} for an unknown course */
    @Access(Role.TRAINER)
    @Transactional
    public ExportedQuestions export(String course, QuestionFormat format) {
        ExportedQuestions written = written(course, format);
        audit.record("questions.exported", "course", course, Map.of("format", format.key(), "questions", written.written()));
        return written;
    }

    /** What an export would hold and lose; gives nothing away. */
    @Access(Role.TRAINER)
    @Transactional
    public ExportSummary summary(String course, QuestionFormat format) {
        ExportedQuestions written = written(course, format);
        return new ExportSummary(written.written(), written.losses());
    }

    private ExportedQuestions written(String course, QuestionFormat format) {
        return QuestionFiles.write(format, bank.notRetired(courses.require(course).key()), digest -> store.find(digest).map(MediaStore.Stored::bytes));
    }

    /** @param written how many questions the file would hold */
    public record ExportSummary(int written, List<ImportedQuestions.Loss> losses) {
        public ExportSummary {
            losses = List.copyOf(losses);
        }
    }
}

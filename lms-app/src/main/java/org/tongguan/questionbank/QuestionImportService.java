package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.QuestionBank.Difference;
import org.tongguan.questionbank.QuestionBank.PutIn;
import org.tongguan.questionbank.domain.HeldIds;
import org.tongguan.questionbank.domain.ImportChecks;
import org.tongguan.questionbank.domain.ImportLines;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Takes questions of a file into a course's bank: all of them or none. Look first with {@link #preview}. */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionImportService {
    private static final int NAMED_IN_TRACE = 50;

    private final QuestionBank bank;
    private final MediaStore store;
    private final CourseSettings courses;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final Event<QuestionsPut> put;
    private final Clock clock;

    @Inject
    QuestionImportService(QuestionBank bank, MediaStore store, CourseSettings courses, CurrentUser user, AuditTrail audit,
            Event<QuestionsPut> put, Clock clock) {
        this.bank = bank;
        this.store = store;
        this.courses = courses;
        this.user = user;
        this.audit = audit;
        this.put = put;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    QuestionImportService() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * What the import would do, or the faults that stop it. Changes nothing.
     *
     * @throws DomainError {@code input.not-found} for an unknown course or competence, {@code question-import.format-unknown}
     */
    @Access(Role.TRAINER)
    @Transactional
    public ImportPreview preview(QuestionUpload upload) {
        QuestionFormat format = format(upload);
        ImportSettings settings = courses.of(upload);
        ImportedQuestions read = read(format, upload, settings);
        return preview(upload, format, settings, read, bank.compare(upload.course(), read.questions()));
    }

    /**
     * Imports the file that was previewed.
     *
     * @throws DomainError {@code question-import.faulty}; {@code question-import.changed-meanwhile} when file or bank differ from the
     *                     preview's; {@code question.exam-short} when an exam could no longer be drawn without the
     *                     ready questions that it makes drafts again
     */
    @Access(Role.TRAINER)
    @Transactional
    public ImportPreview apply(QuestionUpload upload, String fingerprint) {
        QuestionFormat format = format(upload);
        ImportSettings settings = courses.of(upload);
        ImportedQuestions read = read(format, upload, settings);
        if (!read.isFaultless()) {
            throw new DomainError(QuestionBankError.IMPORT_FAULTY, Map.of("count", Integer.toString(read.faults().size())), read.faults().stream()
                    .map(fault -> new DomainError.Fault(fault.where(), fault.code(), fault.values())).toList());
        }
        ImportPreview done = preview(upload, format, settings, read, bank.compare(upload.course(), read.questions()));
        if (!done.fingerprint().equals(fingerprint)) {
            throw new DomainError(QuestionBankError.IMPORT_STALE);
        }
        if (done.differs()) {
            read.questions().stream().flatMap(question -> question.media().stream()).filter(media -> read.media().containsKey(media.digest()))
                    .forEach(media -> store.put(media.type(), read.media().get(media.digest())));
            PutIn change = bank.put(upload.course(), read.questions(), user.actor(), clock.instant());
            if (change.withdrawn() > 0) {
                QuestionsPut.requireDrawable(put, upload.course());
            }
            audit.record("questions.imported", "course", upload.course(), trace(upload, format, change, read));
        }
        return done;
    }

    private ImportedQuestions read(QuestionFormat format, QuestionUpload upload, ImportSettings settings) {
        ImportedQuestions read = QuestionFiles.read(format, upload.content(), settings);
        return withHeldIds(format, upload.course(), read).with(ImportChecks.media(read, digest -> store.find(digest).isPresent()));
    }

    /** Only our own format has ids. */
    private ImportedQuestions withHeldIds(QuestionFormat format, String course, ImportedQuestions read) {
        if (format == QuestionFormat.YAML || format == QuestionFormat.YAML_ZIP || !read.isFaultless()) {
            return read;
        }
        Map<String, Question> held = bank.byCode(course, read.questions().stream().map(Question::code).toList());
        return read.with(question -> Optional.ofNullable(held.get(question.code()))
                .map(before -> question.with(HeldIds.taken(question.body(), before.body()))).orElse(question));
    }

    private static QuestionFormat format(QuestionUpload upload) {
        if (upload.content().length > QuestionUpload.MOST_BYTES) {
            throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", QuestionUpload.MOST_BYTES / (1024 * 1024) + " MB"));
        }
        return upload.format().or(() -> QuestionFiles.detect(upload.fileName(), upload.content()))
                .orElseThrow(() -> new DomainError(ImportRule.FORMAT_KNOWN));
    }

    private ImportPreview preview(QuestionUpload upload, QuestionFormat format, ImportSettings settings, ImportedQuestions read,
            Difference difference) {
        String fingerprint = Digests.sha256Hex(String.join("\n", Digests.sha256Hex(upload.content()), format.key(), upload.course(),
                settings.competence(), settings.difficulty(), difference.digest()));
        return new ImportPreview(fingerprint, format, settings.competence(), difference.added().size(), difference.changed().size(),
                difference.unchanged().size(), lines(upload.course(), read, difference), difference.fromFiles(), difference.ready(), read.faults(),
                read.losses(), ImportChecks.duplicates(read.questions()), ImportChecks.heldTwice(read.questions(), bank.stems(upload.course())));
    }

    private List<ImportLine> lines(String course, ImportedQuestions read, Difference difference) {
        return read.isFaultless() ? ImportLines.of(read.questions(), difference, codes -> bank.byCode(course, codes)) : List.of();
    }

    private static Map<String, ?> trace(QuestionUpload upload, QuestionFormat format, PutIn change, ImportedQuestions read) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("file", upload.fileName());
        details.put("digest", Digests.sha256Hex(upload.content()));
        details.put("format", format.key());
        details.put("added", change.added());
        details.put("changed", change.changed());
        List<String> codes = read.questions().stream().limit(NAMED_IN_TRACE).map(Question::code).toList();
        details.put("questions", String.join(",", codes));
        return details;
    }
}

package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.domain.Attempt;
import org.tongguan.assessment.domain.AttemptFiles;
import org.tongguan.assessment.domain.Attempts;
import org.tongguan.platform.security.Access;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.MediaStore;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.QuestionBank;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Pictures and task files of a paper, and what its candidate gives in. Open to callers without a session, because the attempt's token vouches
 * for them (A4).
 */
@ApplicationScoped
@Access(open = true)
public class AttemptFileService {
    /** Bytes of one file that is given in. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    private final Attempts attempts;
    private final AttemptFiles files;
    private final QuestionBank bank;
    private final MediaStore media;
    private final AttemptSections sections;
    private final AttemptDoor door;
    private final Heartbeat heartbeat;
    private final Clock clock;

    @Inject
    AttemptFileService(Attempts attempts, AttemptFiles files, QuestionBank bank, MediaStore media, AttemptSections sections,
            AttemptDoor door, Heartbeat heartbeat, Clock clock) {
        this.attempts = attempts;
        this.files = files;
        this.bank = bank;
        this.media = media;
        this.sections = sections;
        this.door = door;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    AttemptFileService() {
        this(null, null, null, null, null, null, null, null);
    }

    /**
     * One of the files that belong to the questions on this paper, as far as their sections have begun.
     *
     * @throws DomainError {@code attempt.token-needed} while it runs, where the exam lets devices in
     */
    @Access(open = true)
    @Transactional
    public MediaStore.Stored media(AttemptId id, Optional<String> token, String digest) {
        door.require(id, token);
        Attempt attempt = find(id);
        door.requireAdmitted(attempt, token);
        boolean onPaper = bank.versions(begun(attempt)).values().stream().flatMap(question -> question.media().stream())
                .anyMatch(one -> one.digest().equals(digest));
        return Optional.of(digest).filter(known -> onPaper).flatMap(media::find).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /**
     * Takes a file for a practical task; an answer then names it by the digest returned. Giving the same file again changes nothing.
     *
     * @throws DomainError {@code answer.no-file-wanted} for another type of question, {@code answer.file-unreadable} for a file of another
     *                     kind, {@code answer.too-many-files}, {@code attempt.closed}, {@code attempt.token-needed}, {@code section.…}
     */
    @Access(open = true)
    @Transactional
    public String give(AttemptId id, Optional<String> token, int slot, byte[] bytes) {
        door.require(id, token);
        Attempt attempt = attempts.hold(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
        door.requireAdmitted(attempt, token);
        Instant now = clock.instant();
        heartbeat.requireSettled(attempt, now);
        attempt.requireOpen(now);
        int section = attempt.paper().item(slot).section();
        sections.of(attempt).flatMap(times -> times.refusal(section, now)).ifPresent(refusal -> {
            throw new DomainError(refusal);
        });
        if (attempt.paper().item(slot).shape().type() != ItemType.PRACTICAL) {
            throw new DomainError(AssessmentError.NO_FILE_WANTED);
        }
        long version = attempt.paper().item(slot).version();
        PracticalBody task = (PracticalBody) bank.versions(List.of(version)).get(version).body();
        if (!task.readable(bytes)) {
            throw new DomainError(AssessmentError.FILE_UNREADABLE, Map.of("extension", task.format().extension()));
        }
        if (files.count(id, slot) >= AttemptFiles.MOST_PER_SLOT && !files.holds(id, slot, Digests.sha256Hex(bytes))) {
            throw new DomainError(AssessmentError.TOO_MANY_FILES, Map.of("maximum", Integer.toString(AttemptFiles.MOST_PER_SLOT)));
        }
        return files.put(id, slot, bytes, clock.instant());
    }

    private List<Long> begun(Attempt attempt) {
        int last = sections.of(attempt).map(times -> times.current(clock.instant())).orElse(Integer.MAX_VALUE);
        return attempt.paper().slots(section -> section <= last).stream().map(slot -> attempt.paper().item(slot).version()).toList();
    }

    private Attempt find(AttemptId id) {
        return attempts.find(id).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }
}

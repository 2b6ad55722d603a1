package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;
import org.tongguan.questionbank.formats.MediaTypes;
import org.tongguan.questionbank.formats.PictureSize;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Pictures and files that authors give to their questions. */
@ApplicationScoped
@Access(Role.TRAINER)
public class QuestionMediaService {
    private static final int LONGEST_NAME = 120;

    private final MediaStore store;
    private final AuditTrail audit;

    /** @param picture its size, where it is a picture that can be measured */
    public record Kept(Media media, Optional<PictureSize> picture) {
    }

    @Inject
    QuestionMediaService(MediaStore store, AuditTrail audit) {
        this.store = store;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    QuestionMediaService() {
        this(null, null);
    }

    @Access(Role.TRAINER)
    @Transactional
    public MediaStore.Stored find(String digest) {
        return store.find(digest).orElseThrow(() -> new DomainError(CommonError.NOT_FOUND));
    }

    /**
     * Stores a file, whose kind its first bytes tell.
     *
     * @throws DomainError {@code question-media.unknown-kind}, {@code input.too-large}
     */
    @Access(Role.TRAINER)
    @Transactional
    public Kept keep(String name, byte[] bytes) {
        bound(bytes);
        String type = MediaTypes.of(name, bytes).orElseThrow(() -> new DomainError(QuestionBankError.MEDIA_UNKNOWN));
        boolean known = store.types(List.of(Digests.sha256Hex(bytes))).size() == 1;
        Media media = new Media(store.put(type, bytes), plain(name), type, "");
        if (!known) {
            audit.record("question-media.stored", "question-media", media.digest(), new TreeMap<>(Map.of("type", type, "bytes", bytes.length)));
        }
        return new Kept(media, PictureSize.of(bytes));
    }

    /** The same for a picture to point at. @throws DomainError {@code question-media.no-picture} for what cannot be measured */
    @Access(Role.TRAINER)
    @Transactional
    public Kept keepPicture(String name, byte[] bytes) {
        bound(bytes);
        if (PictureSize.of(bytes).isEmpty()) {
            throw new DomainError(QuestionBankError.MEDIA_NO_PICTURE);
        }
        return keep(name, bytes);
    }

    /** The same for the file of a practical task. @throws DomainError {@code question-media.no-task-file} for what cannot be opened */
    @Access(Role.TRAINER)
    @Transactional
    public Kept keepTask(String name, byte[] bytes) {
        bound(bytes);
        if (format(name).filter(format -> new PracticalBody("", format, List.of()).readable(bytes)).isEmpty()) {
            throw new DomainError(QuestionBankError.MEDIA_NO_TASK);
        }
        return keep(name, bytes);
    }

    /** What kind of task starts from a file of this name. */
    public static Optional<PracticalBody.Format> format(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(PracticalBody.Format.values()).filter(format -> lower.endsWith("." + format.extension())).findFirst();
    }

    private static void bound(byte[] bytes) {
        if (bytes.length > MediaStore.MOST_BYTES) {
            throw new DomainError(CommonError.TOO_LARGE, Map.of("maximum", MediaStore.MOST_BYTES / (1024 * 1024) + " MB"));
        }
    }

    /** Without folders, and short. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
        return last.isEmpty() ? "file" : last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}

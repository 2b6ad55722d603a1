package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.platform.files.ContentFolder;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.start.StartupTask;
import org.tongguan.shared.DomainError;

/** Loads every course folder's questions and exam at start. A faulty folder changes nothing: what was loaded before stays. */
@ApplicationScoped
class QuestionBankStart implements StartupTask {
    private static final Logger LOG = Logger.getLogger(QuestionBankStart.class.getName());
    private static final int FAULTS_LOGGED = 10;

    private final ContentFolder content;
    private final CompetenceCatalogue competences;
    private final QuestionBankService bank;

    @Inject
    QuestionBankStart(ContentFolder content, CompetenceCatalogue competences, QuestionBankService bank) {
        this.content = content;
        this.competences = competences;
        this.bank = bank;
    }

    @SuppressWarnings("NullAway")
    QuestionBankStart() {
        this(null, null, null);
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public void run() {
        Set<String> keys = competences.fiveAbilities().keySet();
        for (Path folder : folders()) {
            try {
                boolean changed = bank.load(folder.getFileName().toString(), Files.readString(folder.resolve("course.yaml")),
                        Files.readString(folder.resolve("questions.yaml")), keys, name -> beside(folder, name));
                LOG.info("question bank course=" + folder.getFileName() + (changed ? " changed" : " unchanged"));
            } catch (DomainError faulty) {
                LOG.warning("question bank course=" + folder.getFileName() + " rejected, the earlier one stays: " + explain(faulty));
            } catch (IOException unreadable) {
                LOG.warning("question bank course=" + folder.getFileName() + " cannot be read, the earlier one stays: " + unreadable);
            }
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

    private List<Path> folders() {
        Path courses = content.root().resolve("courses");
        if (!Files.isDirectory(courses)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(courses)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the course folders cannot be listed", e);
        }
    }

    private static String explain(DomainError faulty) {
        return Texts.text(Texts.ENGLISH, "error." + faulty.code().code(), faulty.values()) + " " + faulty.faults().stream()
                .limit(FAULTS_LOGGED)
                .map(fault -> fault.where() + ": " + Texts.text(Texts.ENGLISH, "error." + fault.code(), fault.values()))
                .collect(Collectors.joining(" "));
    }
}

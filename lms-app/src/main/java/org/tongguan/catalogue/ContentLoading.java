package org.tongguan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.tongguan.catalogue.domain.FrameworkDraft;
import org.tongguan.catalogue.persistence.Frameworks;
import org.tongguan.catalogue.persistence.LoadLog;
import org.tongguan.platform.files.ContentFolder;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.start.StartupTask;
import org.tongguan.shared.DomainError;

/**
 * Brings frameworks and courses from the content files into the database. Each course stands alone: a broken one leaves its earlier version
 * current, says so in one log line, and the others are loaded.
 */
@ApplicationScoped
class ContentLoading implements StartupTask {
    private static final Logger LOG = Logger.getLogger(ContentLoading.class.getName());
    private static final String MAPPINGS = "mappings.yaml";

    private final ContentFolder content;
    private final CourseLoading courses;
    private final Frameworks frameworks;
    private final LoadLog log;

    @Inject
    ContentLoading(ContentFolder content, CourseLoading courses, Frameworks frameworks, LoadLog log) {
        this.content = content;
        this.courses = courses;
        this.frameworks = frameworks;
        this.log = log;
    }

    @SuppressWarnings("NullAway")
    ContentLoading() {
        this(null, null, null, null);
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void run() {
        LoadOutcome outcome = load();
        LOG.info(() -> "courses loaded published=" + outcome.published() + " unchanged=" + outcome.unchanged() + " faults="
                + outcome.faults().size());
    }

    LoadOutcome load() {
        List<String> published = new ArrayList<>();
        List<LoadFault> faults = new ArrayList<>();
        Path folderOfFrameworks = content.root().resolve("frameworks");
        for (Path file : in(folderOfFrameworks, ContentLoading::isFramework)) {
            attempt(name(file), faults, () -> frameworks.store(FrameworkDraft.read(folderOfFrameworks, name(file))));
        }
        Set<String> competences = frameworks.keys(CompetenceCatalogue.FIVE_ABILITIES);
        List<Path> folders = in(content.root().resolve("courses"), Files::isDirectory);
        int[] unchanged = {0};
        for (Path folder : folders) {
            attempt(name(folder), faults, () -> courses.load(folder, competences)
                    .ifPresentOrElse(number -> published.add(name(folder)), () -> unchanged[0]++));
        }
        log.replace(faults);
        return new LoadOutcome(published, unchanged[0], faults);
    }

    private static void attempt(String folder, List<LoadFault> faults, Runnable step) {
        try {
            step.run();
        } catch (DomainError refused) {
            List<LoadFault> found = refused.faults().isEmpty()
                    ? List.of(new LoadFault(folder, folder, refused.code().code(), refused.values()))
                    : refused.faults().stream().map(fault -> LoadFault.of(folder, fault)).toList();
            faults.addAll(found);
            LoadFault first = found.get(0);
            LOG.warning(() -> "content refused, earlier version stays current folder=" + folder + " faults=" + found.size() + " first="
                    + first.place() + ": " + Texts.text(Locale.ENGLISH, "error." + first.code(), first.values()));
        }
    }

    private static List<Path> in(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static boolean isFramework(Path file) {
        return name(file).endsWith(".yaml") && !name(file).equals(MAPPINGS);
    }


    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

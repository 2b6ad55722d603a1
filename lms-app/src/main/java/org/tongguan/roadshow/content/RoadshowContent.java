package org.tongguan.roadshow.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.platform.files.ContentFolder;
import org.tongguan.platform.start.StartupTask;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.domain.Rubrics;
import org.tongguan.shared.DomainError;

/** At each start: keeps new versions of the rubrics, and plans the demo event once. A faulty file is named in the log and left out. */
@ApplicationScoped
class RoadshowContent implements StartupTask {
    private static final Logger LOG = Logger.getLogger(RoadshowContent.class.getName());

    @Inject
    private ContentFolder folder;
    @Inject
    private Rubrics rubrics;
    @Inject
    private DemoSeason demo;
    @Inject
    private Clock clock;
    @Inject
    @ConfigProperty(name = "tongguan.demo", defaultValue = "false")
    private boolean demoWanted;

    @Override
    public int order() {
        return 500;
    }

    @Override
    @Transactional
    public void run() {
        Map<String, Long> versions = new TreeMap<>();
        for (Path file : files("rubrics")) {
            skippingFaults(file, () -> {
                byte[] bytes = bytes(file);
                Rubric rubric = RubricFile.read(bytes);
                versions.put(rubric.key(), rubrics.keep(rubric, new String(bytes, StandardCharsets.UTF_8), clock.instant()));
            });
        }
        if (demoWanted) {
            for (Path file : files("roadshow")) {
                skippingFaults(file, () -> demo.plan(SeasonFile.read(bytes(file)), versions));
            }
        }
        LOG.info("rubrics loaded=" + versions.size());
    }

    private static void skippingFaults(Path file, Runnable task) {
        try {
            task.run();
        } catch (DomainError e) {
            LOG.warning("content file left out file=" + file.getFileName() + " code=" + e.code().code() + " values=" + e.values()
                    + " faults=" + e.faults());
        }
    }

    private List<Path> files(String name) {
        Path directory = folder.root().resolve(name);
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(directory.toString(), e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}

package org.tongguan.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the content that people edit lies: the configured folder, else the copy packed into the archive. */
@ApplicationScoped
public class ContentFolder {
    @Inject
    @ConfigProperty(name = "tongguan.content.dir")
    private Optional<String> configured;
    @Inject
    private ServletContext archive;

    /** The folder that holds {@code courses}, {@code frameworks}, {@code rubrics}, {@code schemes}, {@code roadshow} and {@code roster}. */
    public Path root() {
        if (configured.isPresent() && !configured.get().isBlank()) {
            Path folder = Path.of(configured.get());
            if (!Files.isDirectory(folder)) {
                throw new IllegalStateException("tongguan.content.dir names no folder: " + folder);
            }
            return folder;
        }
        return Path.of(archive.getRealPath("/WEB-INF/content"));
    }
}

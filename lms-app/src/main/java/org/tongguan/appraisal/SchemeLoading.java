package org.tongguan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.tongguan.appraisal.domain.SchemeFile;
import org.tongguan.appraisal.persistence.SchemeRows;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.files.ContentFolder;
import org.tongguan.platform.start.StartupTask;

/** Loads {@code content/schemes/annual.yaml}; a changed file becomes a new version, since weights decide about people and leave a trace. */
@ApplicationScoped
public class SchemeLoading implements StartupTask {
    private static final int ORDER = 600;

    @Inject
    private ContentFolder content;
    @Inject
    private SchemeRows rows;
    @Inject
    private AuditTrail audit;

    @Override
    public int order() {
        return ORDER;
    }

    /** @throws IllegalStateException when the file is no sound scheme; nothing is changed then */
    @Override
    @Transactional
    public void run() {
        Path file = content.root().resolve("schemes").resolve(Schemes.ANNUAL + ".yaml");
        String body = read(file);
        String digest = digest(body);
        Optional<SchemeRows.Version> current = rows.current(Schemes.ANNUAL);
        if (current.isPresent() && current.get().digest().equals(digest)) {
            return;
        }
        try {
            SchemeFile.parse(body);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
        int version = current.map(known -> known.number() + 1).orElse(1);
        rows.add(Schemes.ANNUAL, new SchemeRows.Version(version, digest, body));
        audit.record("appraisal-scheme.loaded", "appraisal-scheme", Schemes.ANNUAL,
                Map.of("version", String.valueOf(version), "digest", digest));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String digest(String body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}

package org.tongguan.roadshow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.content.RubricFile;
import org.tongguan.roadshow.domain.Rubrics;

/** Rubric versions in the database. A version never changes, so one that was read stays in memory. */
@ApplicationScoped
class StoredRubrics implements Rubrics {
    private final Jdbi jdbi;
    private final Map<Long, Rubric> read = new ConcurrentHashMap<>();

    @Inject
    StoredRubrics(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    StoredRubrics() {
        this(null);
    }

    @Override
    public Rubric get(long id) {
        return read.computeIfAbsent(id, row -> RubricFile.read(source(row).getBytes(StandardCharsets.UTF_8)));
    }

    private String source(long id) {
        return jdbi.withHandle(handle -> handle.select("SELECT source FROM rubric WHERE id = ?", id).mapTo(String.class).one());
    }

    @Override
    public long keep(Rubric rubric, String source, Instant now) {
        return version(rubric).orElseGet(() -> {
            jdbi.useHandle(handle -> handle.createUpdate("""
                    INSERT IGNORE INTO rubric (rubric_key, digest, source, loaded_at) VALUES (:key, :digest, :source, :now)""")
                    .bind("key", rubric.key()).bind("digest", rubric.digest()).bind("source", source).bind("now", now).execute());
            return version(rubric).orElseThrow();
        });
    }

    private Optional<Long> version(Rubric rubric) {
        return jdbi.withHandle(handle -> handle.select("SELECT id FROM rubric WHERE rubric_key = ? AND digest = ?",
                rubric.key(), rubric.digest()).mapTo(Long.class).findOne());
    }
}

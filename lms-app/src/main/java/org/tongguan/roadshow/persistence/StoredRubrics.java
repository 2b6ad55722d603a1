package org.tongguan.roadshow.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
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
        return jdbi.withHandle(handle -> {
            handle.createUpdate("""
                    INSERT INTO rubric (rubric_key, digest, source, loaded_at) VALUES (:key, :digest, :source, :now)
                    ON DUPLICATE KEY UPDATE loaded_at = :now""")
                    .bind("key", rubric.key()).bind("digest", rubric.digest()).bind("source", source).bind("now", now).execute();
            return handle.select("SELECT id FROM rubric WHERE rubric_key = ? AND digest = ?", rubric.key(), rubric.digest())
                    .mapTo(Long.class).one();
        });
    }

    /** A file that was changed back is an old version that was loaded last. */
    @Override
    public Map<String, Long> latest() {
        Map<String, Long> versions = new TreeMap<>();
        jdbi.useHandle(handle -> handle.createQuery("SELECT rubric_key, id FROM rubric ORDER BY loaded_at, id")
                .map((rows, context) -> Map.entry(rows.getString("rubric_key"), rows.getLong("id")))
                .forEach(version -> versions.put(version.getKey(), version.getValue())));
        return versions;
    }
}

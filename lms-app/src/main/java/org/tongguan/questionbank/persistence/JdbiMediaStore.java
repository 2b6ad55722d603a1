package org.tongguan.questionbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.MediaStore;

/** Files in the table {@code question_media}. */
@ApplicationScoped
class JdbiMediaStore implements MediaStore {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    JdbiMediaStore(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    JdbiMediaStore() {
        this(null, null);
    }

    @Override
    public String put(String type, byte[] bytes) {
        String digest = Digests.sha256Hex(bytes);
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT IGNORE INTO question_media (digest, type, bytes, stored_at) VALUES (:digest, :type, :bytes, :now)""")
                .bind("digest", digest).bind("type", type).bind("bytes", bytes).bind("now", clock.instant()).execute());
        return digest;
    }

    @Override
    public Optional<Stored> find(String digest) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT type, bytes FROM question_media WHERE digest = :digest")
                .bind("digest", digest).map((rows, context) -> new Stored(rows.getString("type"), rows.getBytes("bytes"))).findOne());
    }

    @Override
    public Map<String, String> types(Collection<String> digests) {
        return digests.isEmpty() ? Map.of() : jdbi.withHandle(handle -> handle.createQuery("SELECT digest, type FROM question_media WHERE digest IN (<digests>)")
                .bindList("digests", List.copyOf(digests)).reduceRows(new HashMap<>(), (types, row) -> {
                    types.put(row.getColumn("digest", String.class), row.getColumn("type", String.class));
                    return types;
                }));
    }
}

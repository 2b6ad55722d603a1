package org.tongguan.catalogue.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.catalogue.domain.FrameworkDraft;

/** Keeps titles of areas and competences. A key that left its file stays, since older courses and scores may still name it. */
@ApplicationScoped
public class Frameworks {
    private final Jdbi jdbi;

    @Inject
    Frameworks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    Frameworks() {
        this(null);
    }

    @Transactional
    public void store(FrameworkDraft framework) {
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    INSERT INTO competence (framework_key, competence_key, position, area_key, title_zh, title_en)
                    VALUES (:framework, :key, :position, :area, :zh, :en)
                    ON DUPLICATE KEY UPDATE position = VALUES(position), area_key = VALUES(area_key), title_zh = VALUES(title_zh),
                        title_en = VALUES(title_en)""");
            int position = 0;
            for (FrameworkDraft.Entry entry : framework.entries()) {
                position++;
                batch.bind("framework", framework.key()).bind("key", entry.key()).bind("position", position)
                        .bind("area", entry.area().orElse(null)).bind("zh", entry.title().zh()).bind("en", entry.title().en()).add();
            }
            batch.execute();
        });
    }

    /** Keys of one framework. */
    public Set<String> keys(String framework) {
        return new HashSet<>(jdbi.withHandle(handle -> handle
                .select("SELECT competence_key FROM competence WHERE framework_key = ?", framework).mapTo(String.class).list()));
    }
}

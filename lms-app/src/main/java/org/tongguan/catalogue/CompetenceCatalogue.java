package org.tongguan.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.shared.Bilingual;

/** The competence frameworks that courses, questions and indicators name by key. */
@ApplicationScoped
public class CompetenceCatalogue {
    /** The framework whose keys stand in courses and questions (数字五力). */
    public static final String FIVE_ABILITIES = "five-abilities";

    private final Jdbi jdbi;

    @Inject
    CompetenceCatalogue(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    CompetenceCatalogue() {
        this(null);
    }

    /** The title of one of the five abilities; a key that no framework knows is its own title. */
    public Bilingual title(String key) {
        return Optional.ofNullable(titles(FIVE_ABILITIES).get(key)).orElse(Bilingual.of(key, key));
    }

    /** The five abilities in their order, key to title; one query for a whole page. */
    public Map<String, Bilingual> fiveAbilities() {
        return titles(FIVE_ABILITIES);
    }

    /** Areas and competences of a framework in its order; empty when it is not known. */
    public Map<String, Bilingual> titles(String framework) {
        Map<String, Bilingual> titles = new LinkedHashMap<>();
        jdbi.useHandle(handle -> handle
                .createQuery("SELECT competence_key, title_zh, title_en FROM competence WHERE framework_key = :framework ORDER BY position")
                .bind("framework", framework)
                .map((rows, context) -> Map.entry(rows.getString(1), Bilingual.of(rows.getString(2), rows.getString(3))))
                .forEach(entry -> titles.put(entry.getKey(), entry.getValue())));
        return titles;
    }
}

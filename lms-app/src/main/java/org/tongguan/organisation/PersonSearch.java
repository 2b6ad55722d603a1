package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.shared.Page;

/** Lists of people in service for other slices, which have checked role and scope before they ask. Sorted by staff number. */
@ApplicationScoped
public class PersonSearch {
    private static final String MATCHES = " AND p.active AND (:text = '' OR p.name LIKE :part OR p.staff_number LIKE :start)";

    private final Jdbi jdbi;

    @Inject
    PersonSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    PersonSearch() {
        this(null);
    }

    /** @param text part of a name or the beginning of a staff number; blank for everybody */
    public Page<PersonSummary> inScope(DepartmentScope scope, String text, int offset, int limit) {
        return page("d.path LIKE :key", scope.path() + "%", text, offset, limit);
    }

    /** The direct reports of a supervisor. */
    public Page<PersonSummary> reportingTo(PersonId supervisor, String text, int offset, int limit) {
        return page("p.supervisor_id = :key", supervisor.value(), text, offset, limit);
    }

    private Page<PersonSummary> page(String who, Object key, String text, int offset, int limit) {
        String where = "WHERE " + who + MATCHES;
        return jdbi.withHandle(handle -> {
            List<PersonSummary> items = bind(handle.createQuery(PersonDirectory.SELECT + where
                    + " ORDER BY p.staff_number LIMIT :limit OFFSET :offset"), key, text)
                    .bind("limit", limit).bind("offset", offset).map((rows, context) -> PersonDirectory.read(rows)).list();
            long total = bind(handle.createQuery("SELECT COUNT(*) FROM person p JOIN department d ON d.id = p.department_id " + where),
                    key, text).mapTo(Long.class).one();
            return new Page<>(items, total, offset, limit);
        });
    }

    private static Query bind(Query query, Object key, String text) {
        String literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return query.bind("key", key).bind("text", literal).bind("part", "%" + literal + "%").bind("start", literal + "%");
    }
}

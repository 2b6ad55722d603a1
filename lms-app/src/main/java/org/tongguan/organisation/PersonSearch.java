package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.shared.Page;

/** Lists of people in service for other slices, which have checked role and scope before they ask. Sorted by staff number. */
@ApplicationScoped
public class PersonSearch {
    private static final String MATCHES = " AND p.active AND (:text = '' OR p.name LIKE :part OR p.staff_number LIKE :start)";
    /** Read in the order of the list, which ends with the page. */
    private static final String EVERYBODY = "FROM person p FORCE INDEX (person_staff_number) WHERE TRUE";
    private static final String SUBTREE = "FROM department d JOIN person p ON p.department_id = d.id WHERE d.path LIKE :key";
    private static final String REPORTS = "FROM person p WHERE p.supervisor_id = :key";

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
        return scope.isWhole() ? page(EVERYBODY, Optional.empty(), text, offset, limit)
                : page(SUBTREE, Optional.of(scope.path() + "%"), text, offset, limit);
    }

    /** Everybody, without their number, for choosing one of them. */
    public List<PersonSummary> inService(String text, int offset, int limit) {
        return jdbi.withHandle(handle -> items(handle, EVERYBODY, Optional.empty(), text, offset, limit));
    }

    /** The direct reports of a supervisor. */
    public Page<PersonSummary> reportingTo(PersonId supervisor, String text, int offset, int limit) {
        return page(REPORTS, Optional.of(supervisor.value()), text, offset, limit);
    }

    private Page<PersonSummary> page(String from, Optional<Object> key, String text, int offset, int limit) {
        return jdbi.withHandle(handle -> {
            List<PersonSummary> items = items(handle, from, key, text, offset, limit);
            long total = bind(handle.createQuery("SELECT COUNT(*) " + from + MATCHES), key, text).mapTo(Long.class).one();
            return new Page<>(items, total, offset, limit);
        });
    }

    /** Only the page's rows are read with all that is shown. */
    private static List<PersonSummary> items(Handle handle, String from, Optional<Object> key, String text, int offset, int limit) {
        return bind(handle.createQuery(PersonDirectory.SELECT + "JOIN (SELECT p.id " + from + MATCHES
                + " ORDER BY p.staff_number LIMIT :limit OFFSET :offset) page ON page.id = p.id ORDER BY p.staff_number"), key, text)
                .bind("limit", limit).bind("offset", offset).map((rows, context) -> PersonDirectory.read(rows)).list();
    }

    private static Query bind(Query query, Optional<Object> key, String text) {
        String literal = text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        key.ifPresent(value -> query.bind("key", value));
        return query.bind("text", literal).bind("part", "%" + literal + "%").bind("start", literal + "%");
    }
}

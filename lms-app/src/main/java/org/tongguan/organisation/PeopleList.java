package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.shared.Bilingual;

/** The queries behind lists of people; a path restricts each to a department and what is below it. */
@ApplicationScoped
class PeopleList {
    private static final int FETCHED = 1_000;
    private static final String FROM = """
            FROM person p JOIN department d ON d.id = p.department_id LEFT JOIN person s ON s.id = p.supervisor_id
            """;
    private static final String MATCHED = "FROM person p JOIN department d ON d.id = p.department_id ";
    private static final String COLUMNS = """
            SELECT p.id, p.staff_number, p.name, d.code, d.name_zh, d.name_en, p.post, p.tier, COALESCE(s.name, '') AS supervisor, p.active
            """;

    private final Jdbi jdbi;

    @Inject
    PeopleList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    PeopleList() {
        this(null);
    }

    /** Only the page's rows are read with all that is shown. */
    List<PersonListing> page(PersonQuery query, String path, int offset, int limit) {
        String page = "JOIN (SELECT p.id AS listed " + MATCHED + where(query) + order(query) + " LIMIT :limit OFFSET :offset) page ON page.listed = p.id";
        return jdbi.withHandle(handle -> bound(handle, COLUMNS + FROM + page + order(query), query, path).bind("limit", limit).bind("offset", offset).map((rows, context) -> read(rows)).list());
    }

    long count(PersonQuery query, String path) {
        return jdbi.withHandle(handle -> bound(handle, "SELECT COUNT(*) " + MATCHED + where(query), query, path).mapTo(Long.class).one());
    }

    void each(PersonQuery query, String path, Consumer<PersonListing> taker) {
        jdbi.useHandle(handle -> bound(handle, COLUMNS + FROM + where(query) + order(query), query, path).setFetchSize(FETCHED)
                .map((rows, context) -> read(rows)).forEach(taker));
    }

    Optional<String> path(String departmentCode) {
        return jdbi.withHandle(handle -> handle.select("SELECT path FROM department WHERE code = ?", departmentCode).mapTo(String.class)
                .findOne());
    }

    List<DepartmentSummary> departments(String path) {
        long above = path.chars().filter(character -> character == '/').count() - 1;
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id, code, name_zh, name_en, path FROM department WHERE path LIKE CONCAT(:path, '%') AND active""").bind("path", path).map((rows, context) -> {
                    String own = rows.getString("path");
                    long depth = own.chars().filter(character -> character == '/').count() - 2 - Math.max(0, above - 1);
                    return new DepartmentSummary(new DepartmentId(rows.getLong("id")), rows.getString("code"),
                            Bilingual.of(rows.getString("name_zh"), rows.getString("name_en")), own, (int) depth);
                }).stream().sorted(Comparator.comparing(department -> ids(department.path()), Arrays::compare)).toList());
    }

    /** Ids in the order of a path: departments of one parent stand in the order in which they came. */
    private static long[] ids(String path) {
        return Arrays.stream(path.substring(1).split("/")).mapToLong(Long::parseLong).toArray();
    }

    private static String where(PersonQuery query) {
        return "WHERE d.path LIKE CONCAT(:path, '%') AND p.active = :active"
                + (query.tier().isPresent() ? " AND p.tier = :tier" : "")
                + (query.text().isBlank() ? ""
                        : " AND (p.name LIKE :inside OR p.staff_number COLLATE utf8mb4_unicode_ci LIKE :beginning)");
    }

    private static String order(PersonQuery query) {
        String direction = query.descending() ? " DESC" : "";
        return " ORDER BY " + query.order().expression() + direction
                + (query.order() == PersonQuery.Order.STAFF_NUMBER ? "" : ", p.staff_number");
    }

    private static Query bound(Handle handle, String sql, PersonQuery query, String path) {
        Query bound = handle.createQuery(sql).bind("path", path).bind("active", !query.retired());
        query.tier().ifPresent(tier -> bound.bind("tier", tier.name()));
        if (!query.text().isBlank()) {
            String text = query.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            bound.bind("inside", "%" + text + "%").bind("beginning", text + "%");
        }
        return bound;
    }

    private static PersonListing read(ResultSet rows) throws SQLException {
        return new PersonListing(new PersonId(rows.getLong("id")), rows.getString("staff_number"), rows.getString("name"),
                rows.getString("code"), Bilingual.of(rows.getString("name_zh"), rows.getString("name_en")), rows.getString("post"),
                Tier.valueOf(rows.getString("tier")), rows.getString("supervisor"), rows.getBoolean("active"));
    }
}

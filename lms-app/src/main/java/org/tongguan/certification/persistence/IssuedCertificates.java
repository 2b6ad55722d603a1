package org.tongguan.certification.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.tongguan.certification.CertificateId;
import org.tongguan.certification.CertificateQuery;
import org.tongguan.certification.IssuedCertificate;
import org.tongguan.certification.domain.RecertificationWindow;
import org.tongguan.certification.domain.Validity;
import org.tongguan.organisation.DepartmentScope;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Page;

/** Lists certificates with their holders, in a scope of departments. */
@ApplicationScoped
public class IssuedCertificates {
    private static final String FROM = "FROM certificate c FORCE INDEX (certificate_listed) ";
    private static final String IN_SCOPE = """
            FROM department d STRAIGHT_JOIN person p ON p.department_id = d.id STRAIGHT_JOIN certificate c ON c.person_id = p.id
            """;

    private final Jdbi jdbi;
    private final RecertificationWindow window;

    @Inject
    IssuedCertificates(Jdbi jdbi, RecertificationWindow window) {
        this.jdbi = jdbi;
        this.window = window;
    }

    @SuppressWarnings("NullAway")
    IssuedCertificates() {
        this(null, null);
    }

    /**
     * The newest first, and the number of all in one pass: the search goes on behind the page and only counts. Then the page's rows are read
     * from the table.
     */
    public Page<IssuedCertificate> page(CertificateQuery query, DepartmentScope scope, LocalDate today, int offset, int limit) {
        return jdbi.withHandle(handle -> {
            List<Long> ids = bound(handle, "SELECT SQL_CALC_FOUND_ROWS c.id " + from(scope) + where(query, scope)
                    + " ORDER BY c.issued_at DESC, c.id DESC LIMIT :limit OFFSET :offset", query, scope, today)
                    .bind("limit", limit).bind("offset", offset).mapTo(Long.class).list();
            long total = handle.select("SELECT FOUND_ROWS()").mapTo(Long.class).one();
            List<IssuedCertificate> found = ids.isEmpty() ? List.of() : handle.createQuery("""
                    SELECT c.id, c.serial, c.verification_code, c.holder_name, p.staff_number, d.name_zh, d.name_en, c.title_zh, c.title_en,
                           c.issued_on, c.expires_on, c.revoked_at, c.revoked_reason
                    FROM certificate c JOIN person p ON p.id = c.person_id JOIN department d ON d.id = p.department_id
                    WHERE c.id IN (<ids>) ORDER BY c.issued_at DESC, c.id DESC""")
                    .bindList("ids", ids).map((rows, context) -> read(rows, today)).list();
            return new Page<>(found, total, offset, limit);
        });
    }

    /** Of the whole organisation the list's own index is read, in its order; of a part the people, then what they hold. */
    private static String from(DepartmentScope scope) {
        return scope.isWhole() ? FROM : IN_SCOPE;
    }

    private static String where(CertificateQuery query, DepartmentScope scope) {
        return (scope.isWhole() ? "WHERE TRUE" : "WHERE d.path LIKE CONCAT(:path, '%')") + switch (query.standing()) {
            case ANY -> "";
            case VALID -> " AND c.revoked_at IS NULL AND c.expires_on >= :today";
            case EXPIRED -> " AND c.revoked_at IS NULL AND c.expires_on < :today";
            case REVOKED -> " AND c.revoked_at IS NOT NULL";
        } + (query.text().isBlank() ? "" : " " + """
                AND (c.holder_name LIKE :inside OR c.serial LIKE :inside
                    OR c.person_id IN (SELECT s.id FROM person s WHERE s.staff_number COLLATE utf8mb4_unicode_ci LIKE :beginning))""");
    }

    private static Query bound(Handle handle, String sql, CertificateQuery query, DepartmentScope scope, LocalDate today) {
        Query bound = handle.createQuery(sql);
        if (!scope.isWhole()) {
            bound.bind("path", scope.path());
        }
        if (sql.contains(":today")) {
            bound.bind("today", today);
        }
        if (!query.text().isBlank()) {
            String text = query.text().strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            bound.bind("inside", "%" + text + "%").bind("beginning", text + "%");
        }
        return bound;
    }

    private IssuedCertificate read(ResultSet rows, LocalDate today) throws SQLException {
        Validity validity = new Validity(rows.getObject("issued_on", LocalDate.class), rows.getObject("expires_on", LocalDate.class));
        return new IssuedCertificate(new CertificateId(rows.getLong("id")), rows.getString("serial"), rows.getString("verification_code"),
                rows.getString("holder_name"), rows.getString("staff_number"),
                Bilingual.of(rows.getString("name_zh"), rows.getString("name_en")),
                Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")), validity.from(), validity.last(),
                window.state(validity, rows.getObject("revoked_at") != null, today), Optional.ofNullable(rows.getString("revoked_reason")));
    }
}

package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.shared.Bilingual;

/** Look-ups of people for other slices, which have checked role and scope before they ask. */
@ApplicationScoped
public class PersonDirectory {
    static final String SELECT = """
            SELECT p.id, p.staff_number, p.name, p.post, p.tier, p.department_id, d.name_zh, d.name_en, d.path, p.supervisor_id, p.active, p.account
            FROM person p JOIN department d ON d.id = p.department_id
            """;

    private final Jdbi jdbi;

    @Inject
    PersonDirectory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    PersonDirectory() {
        this(null);
    }

    /** A person and the subject of the account that signed in for them first. */
    record TiedPerson(PersonSummary person, String account) {
    }

    public Optional<PersonSummary> find(PersonId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE p.id = :id").bind("id", id.value())
                .map((rows, context) -> read(rows)).findOne());
    }

    public Optional<PersonSummary> byStaffNumber(String staffNumber) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE p.staff_number = :number").bind("number", staffNumber)
                .map((rows, context) -> read(rows)).findOne());
    }

    /** With the account that the person is tied to; empty text for none yet. */
    Optional<TiedPerson> tied(String staffNumber) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE p.staff_number = :number").bind("number", staffNumber)
                .map((rows, context) -> new TiedPerson(read(rows), Objects.requireNonNullElse(rows.getString("account"), "")))
                .findOne());
    }

    /** In one query; ids that are not on the roster are left out. */
    public Map<PersonId, PersonSummary> all(Collection<PersonId> ids) {
        Map<PersonId, PersonSummary> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery(SELECT + "WHERE p.id IN (<ids>)")
                    .bindList("ids", ids.stream().map(PersonId::value).toList())
                    .map((rows, context) -> read(rows)).forEach(person -> found.put(person.id(), person)));
        }
        return found;
    }

    /** In one query, by staff number; whoever is not on the roster is left out. */
    public Map<String, PersonSummary> byStaffNumbers(Collection<String> staffNumbers) {
        Map<String, PersonSummary> found = new LinkedHashMap<>();
        if (!staffNumbers.isEmpty()) {
            jdbi.useHandle(handle -> handle.createQuery(SELECT + "WHERE p.staff_number IN (<numbers>)").bindList("numbers", staffNumbers)
                    .map((rows, context) -> read(rows)).forEach(person -> found.put(person.staffNumber(), person)));
        }
        return found;
    }

    /** Everybody of the tier who is in service. */
    public List<PersonId> activeIn(Tier tier) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id FROM person WHERE tier = :tier AND active ORDER BY id")
                .bind("tier", tier.name()).map((rows, context) -> new PersonId(rows.getLong(1))).list());
    }

    static PersonSummary read(ResultSet rows) throws SQLException {
        long supervisor = rows.getLong("supervisor_id");
        Optional<PersonId> supervisorId = rows.wasNull() ? Optional.empty() : Optional.of(new PersonId(supervisor));
        return new PersonSummary(new PersonId(rows.getLong("id")), rows.getString("staff_number"), rows.getString("name"),
                rows.getString("post"), Tier.valueOf(rows.getString("tier")), new DepartmentId(rows.getLong("department_id")),
                Bilingual.of(rows.getString("name_zh"), rows.getString("name_en")), rows.getString("path"), supervisorId,
                rows.getBoolean("active"));
    }
}

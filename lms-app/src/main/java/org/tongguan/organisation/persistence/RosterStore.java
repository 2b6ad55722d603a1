package org.tongguan.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.tongguan.organisation.Tier;
import org.tongguan.organisation.domain.KnownDepartment;
import org.tongguan.organisation.domain.KnownPerson;
import org.tongguan.organisation.domain.RosterDifference;
import org.tongguan.organisation.domain.RosterState;

/** The roster in the database. The row {@code roster_revision} counts the imports and is the lock that lets one in at a time. */
@ApplicationScoped
public class RosterStore {
    /** MariaDB: the lock is held by someone else and NOWAIT was asked for. */
    private static final int LOCK_TAKEN = 1205;
    private static final int FETCHED = 2_000;

    private final Jdbi jdbi;

    @Inject
    RosterStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    RosterStore() {
        this(null);
    }

    /** How many imports there were. */
    public long revision() {
        return jdbi.withHandle(handle -> handle.select("SELECT revision FROM roster_revision WHERE id = 1").mapTo(Long.class).one());
    }

    /** The revision, locked until the end of the transaction; empty while another import holds it. */
    public Optional<Long> lock() {
        try {
            return Optional.of(jdbi.withHandle(handle ->
                    handle.select("SELECT revision FROM roster_revision WHERE id = 1 FOR UPDATE NOWAIT").mapTo(Long.class).one()));
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException cause && cause.getErrorCode() == LOCK_TAKEN) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.select("SELECT id FROM person LIMIT 1").mapTo(Long.class).findOne()).isEmpty();
    }

    public RosterState state() {
        return jdbi.withHandle(handle -> new RosterState(departments(handle), people(handle)));
    }

    /** Writes the difference and counts the revision up. */
    public void apply(RosterDifference difference) {
        jdbi.useHandle(handle -> {
            new DepartmentWriter(handle).write(difference);
            new PeopleWriter(handle).write(difference);
            handle.execute("UPDATE roster_revision SET revision = revision + 1 WHERE id = 1");
        });
    }

    private static Map<String, KnownDepartment> departments(Handle handle) {
        Map<String, KnownDepartment> found = new LinkedHashMap<>();
        handle.createQuery("""
                SELECT d.id, d.code, d.name_zh, d.name_en, COALESCE(p.code, '') AS parent, d.path, d.active
                FROM department d LEFT JOIN department p ON p.id = d.parent_id ORDER BY d.id""")
                .map((rows, context) -> new KnownDepartment(rows.getLong("id"), rows.getString("code"), rows.getString("name_zh"),
                        rows.getString("name_en"), rows.getString("parent"), rows.getString("path"), rows.getBoolean("active")))
                .forEach(department -> found.put(department.code(), department));
        return found;
    }

    private static Map<String, KnownPerson> people(Handle handle) {
        Map<String, String> repeated = new HashMap<>();
        Map<String, KnownPerson> found = new LinkedHashMap<>();
        handle.createQuery("""
                SELECT p.id, p.staff_number, p.name, d.code, p.post, p.tier, COALESCE(s.staff_number, '') AS supervisor, p.active
                FROM person p JOIN department d ON d.id = p.department_id LEFT JOIN person s ON s.id = p.supervisor_id
                ORDER BY p.id""")
                .setFetchSize(FETCHED)
                .map((rows, context) -> new KnownPerson(rows.getLong("id"), rows.getString("staff_number"), rows.getString("name"),
                        once(repeated, rows.getString("code")), once(repeated, rows.getString("post")),
                        Tier.valueOf(rows.getString("tier")), once(repeated, rows.getString("supervisor")), rows.getBoolean("active")))
                .forEach(person -> found.put(person.staffNumber(), person));
        return found;
    }

    private static String once(Map<String, String> repeated, String value) {
        return repeated.computeIfAbsent(value, same -> same);
    }
}

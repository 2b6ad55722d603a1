package org.tongguan.organisation.persistence;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.tongguan.organisation.domain.KnownPerson;
import org.tongguan.organisation.domain.RosterDifference;
import org.tongguan.organisation.domain.RosterPerson;

/** Writes people: first the rows, then who supervises whom, since both may be new. */
final class PeopleWriter {
    private final Handle handle;

    PeopleWriter(Handle handle) {
        this.handle = handle;
    }

    void write(RosterDifference difference) {
        Map<String, Long> departments = ids("SELECT id, code FROM department");
        for (int from = 0; from < difference.newPeople().size(); from += Batches.SIZE) {
            insert(difference.newPeople().subList(from, Math.min(difference.newPeople().size(), from + Batches.SIZE)), departments);
        }
        try (Batches update = new Batches(handle.prepareBatch("""
                UPDATE person SET name = :name, department_id = :department, post = :post, tier = :tier, active = TRUE,
                                  version = version + 1
                WHERE id = :id"""))) {
            difference.otherPeople().forEach(pair -> update.next().bind("name", pair.wanted().name())
                    .bind("department", departments.get(pair.wanted().department())).bind("post", pair.wanted().post())
                    .bind("tier", pair.wanted().tier().name()).bind("id", pair.known().id()).add());
        }
        retire(difference.retiredPeople().stream().map(KnownPerson::id).toList());
        supervisors(difference);
    }

    /** Many rows in one statement, not a statement for each. */
    private void insert(List<RosterPerson> people, Map<String, Long> departments) {
        try (Update insert = handle.createUpdate("INSERT INTO person (staff_number, name, department_id, post, tier) VALUES "
                + String.join(", ", Collections.nCopies(people.size(), "(?, ?, ?, ?, ?)")))) {
            int place = 0;
            for (RosterPerson wanted : people) {
                insert.bind(place++, wanted.staffNumber()).bind(place++, wanted.name()).bind(place++, departments.get(wanted.department()))
                        .bind(place++, wanted.post()).bind(place++, wanted.tier().name());
            }
            insert.execute();
        }
    }

    private void retire(List<Long> ids) {
        for (int from = 0; from < ids.size(); from += Batches.SIZE) {
            handle.createUpdate("UPDATE person SET active = FALSE, version = version + 1 WHERE id IN (<ids>)")
                    .bindList("ids", ids.subList(from, Math.min(ids.size(), from + Batches.SIZE))).execute();
        }
    }

    private void supervisors(RosterDifference difference) {
        if (difference.newPeople().isEmpty() && difference.otherPeople().isEmpty()) {
            return;
        }
        Map<String, Long> people = ids("SELECT id, staff_number FROM person");
        try (Batches update = new Batches(handle.prepareBatch("UPDATE person SET supervisor_id = :supervisor WHERE id = :id"))) {
            for (RosterPerson wanted : difference.newPeople()) {
                if (!wanted.supervisor().isEmpty()) {
                    update.next().bind("id", people.get(wanted.staffNumber())).bind("supervisor", people.get(wanted.supervisor())).add();
                }
            }
            for (var pair : difference.otherPeople()) {
                String supervisor = pair.wanted().supervisor();
                if (!supervisor.equals(pair.known().supervisor())) {
                    update.next().bind("id", pair.known().id())
                            .bind("supervisor", supervisor.isEmpty() ? null : people.get(supervisor)).add();
                }
            }
        }
    }

    private Map<String, Long> ids(String query) {
        Map<String, Long> ids = new HashMap<>();
        handle.createQuery(query).setFetchSize(2_000).map((rows, context) -> Map.entry(rows.getString(2), rows.getLong(1)))
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        return ids;
    }
}

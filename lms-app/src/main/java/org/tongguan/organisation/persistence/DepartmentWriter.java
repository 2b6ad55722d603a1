package org.tongguan.organisation.persistence;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.organisation.domain.RosterDepartment;
import org.tongguan.organisation.domain.RosterDifference;

/** Writes departments: first the rows, then who is above whom, then the paths of all, since moving one moves what is below it. */
final class DepartmentWriter {
    private record Place(long id, long parent, String path) {
    }

    private final Handle handle;

    DepartmentWriter(Handle handle) {
        this.handle = handle;
    }

    void write(RosterDifference difference) {
        insert(difference);
        Map<String, Long> ids = new HashMap<>();
        handle.createQuery("SELECT id, code FROM department").map((rows, context) -> Map.entry(rows.getString(2), rows.getLong(1)))
                .forEach(entry -> ids.put(entry.getKey(), entry.getValue()));
        try (Batches update = new Batches(handle.prepareBatch("""
                UPDATE department SET name_zh = :zh, name_en = :en, parent_id = :parent, active = TRUE, version = version + 1
                WHERE id = :id"""))) {
            difference.newDepartments().forEach(wanted -> update(update.next(), ids, wanted));
            difference.otherDepartments().forEach(pair -> update(update.next(), ids, pair.wanted()));
        }
        try (Batches retire = new Batches(handle.prepareBatch(
                "UPDATE department SET active = FALSE, version = version + 1 WHERE id = :id"))) {
            difference.retiredDepartments().forEach(known -> retire.next().bind("id", known.id()).add());
        }
        paths();
    }

    private void insert(RosterDifference difference) {
        try (Batches insert = new Batches(handle.prepareBatch(
                "INSERT INTO department (code, name_zh, name_en, path) VALUES (:code, :zh, :en, '')"))) {
            for (RosterDepartment wanted : difference.newDepartments()) {
                insert.next().bind("code", wanted.code()).bind("zh", wanted.nameZh()).bind("en", wanted.nameEn()).add();
            }
        }
    }

    private static void update(PreparedBatch batch, Map<String, Long> ids, RosterDepartment wanted) {
        batch.bind("zh", wanted.nameZh()).bind("en", wanted.nameEn()).bind("id", ids.get(wanted.code()))
                .bind("parent", wanted.parent().isEmpty() ? null : ids.get(wanted.parent())).add();
    }

    private void paths() {
        Map<Long, Place> places = new HashMap<>();
        handle.createQuery("SELECT id, COALESCE(parent_id, 0) AS parent, path FROM department")
                .map((rows, context) -> new Place(rows.getLong(1), rows.getLong(2), rows.getString(3)))
                .forEach(place -> places.put(place.id(), place));
        try (Batches update = new Batches(handle.prepareBatch("UPDATE department SET path = :path WHERE id = :id"))) {
            for (Place place : places.values()) {
                StringBuilder path = new StringBuilder("/");
                for (Place next = place; next != null; next = places.get(next.parent())) {
                    path.insert(0, "/" + next.id());
                }
                if (!path.toString().equals(place.path())) {
                    update.next().bind("path", path.toString()).bind("id", place.id()).add();
                }
            }
        }
    }
}

package org.tongguan.learning.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.tongguan.catalogue.CourseId;
import org.tongguan.organisation.PersonId;

/** Assigns a course to many people at once. */
@ApplicationScoped
public class Assignments {
    private static final int BATCH = 1000;

    private final Jdbi jdbi;

    @Inject
    Assignments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    Assignments() {
        this(null);
    }

    /** Makes the unbegun assignments of a course those of exactly these people; returns how many were added and taken back. */
    public Change assign(CourseId course, Collection<PersonId> people, Instant now, LocalDate dueOn) {
        return jdbi.withHandle(handle -> {
            Set<Long> wanted = new HashSet<>(people.stream().map(PersonId::value).toList());
            Set<Long> enrolled = new HashSet<>(handle.select("SELECT person_id FROM enrolment WHERE course_id = ?", course.value())
                    .mapTo(Long.class).list());
            List<Long> missing = wanted.stream().filter(person -> !enrolled.contains(person)).sorted().toList();
            List<Long> unbegun = handle.select("SELECT person_id FROM enrolment WHERE course_id = ? AND state = 'ASSIGNED'", course.value())
                    .mapTo(Long.class).filter(person -> !wanted.contains(person)).list();
            return new Change(insert(handle, course, missing, now, dueOn), remove(handle, course, unbegun));
        });
    }

    /** How many assignments a call added and took back. */
    public record Change(int added, int removed) {
        public boolean nothing() {
            return added == 0 && removed == 0;
        }
    }

    private static int insert(Handle handle, CourseId course, List<Long> people, Instant now, LocalDate dueOn) {
        int added = 0;
        for (int from = 0; from < people.size(); from += BATCH) {
            List<Long> some = people.subList(from, Math.min(people.size(), from + BATCH));
            try (Update insert = handle.createUpdate("INSERT IGNORE INTO enrolment (person_id, course_id, state, assigned_at, due_on) VALUES "
                    + String.join(", ", Collections.nCopies(some.size(), "(?, ?, 'ASSIGNED', ?, ?)")))) {
                int place = 0;
                for (Long person : some) {
                    insert.bind(place++, person).bind(place++, course.value()).bind(place++, now).bind(place++, dueOn);
                }
                added += insert.execute();
            }
        }
        return added;
    }

    private static int remove(Handle handle, CourseId course, List<Long> people) {
        int removed = 0;
        for (int from = 0; from < people.size(); from += BATCH) {
            removed += handle.createUpdate("DELETE FROM enrolment WHERE course_id = :course AND state = 'ASSIGNED' AND person_id IN (<people>)")
                    .bind("course", course.value()).bindList("people", people.subList(from, Math.min(people.size(), from + BATCH))).execute();
        }
        return removed;
    }
}

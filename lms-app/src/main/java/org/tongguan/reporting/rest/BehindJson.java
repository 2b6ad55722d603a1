package org.tongguan.reporting.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongguan.reporting.BehindPerson;
import org.tongguan.shared.Bilingual;

/** Someone who has not passed an assigned course. */
public record BehindJson(String staffNumber, String name, String tier, Bilingual department, Bilingual course, @Nullable LocalDate dueOn,
        boolean overdue, int attempts) {
    static BehindJson of(BehindPerson person) {
        return new BehindJson(person.staffNumber(), person.name(), person.tier().key(), person.department(), person.course(),
                person.dueOn().orElse(null), person.overdue(), person.attempts());
    }
}

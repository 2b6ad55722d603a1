package org.tongguan.organisation;

import java.util.Optional;

/** A directory that finds this person under any staff number, and nobody otherwise. */
public final class KnownPeople extends PersonDirectory {
    private final PersonSummary person;

    public KnownPeople(PersonSummary person) {
        this.person = person;
    }

    @Override
    public Optional<PersonSummary> byStaffNumber(String staffNumber) {
        return Optional.of(person);
    }
}

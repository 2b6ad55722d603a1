package org.tongguan.organisation;

import java.util.Optional;
import org.tongguan.shared.Bilingual;

/** Whoever calls is this person, and no account is asked for. */
public final class KnownPerson extends CurrentPerson {
    private final PersonSummary person;

    public KnownPerson(PersonSummary person) {
        this.person = person;
    }

    public static KnownPerson of(long id) {
        return new KnownPerson(someone(id));
    }

    /** A leader of department 1. */
    public static PersonSummary someone(long id) {
        return new PersonSummary(new PersonId(id), "YC%05d".formatted(id), "甲", "处长", Tier.LEADER, new DepartmentId(1), Bilingual.of("局", "Bureau"),
                "/1/", Optional.empty(), true);
    }

    @Override
    public Optional<PersonSummary> get() {
        return Optional.of(person);
    }

    @Override
    public PersonSummary require() {
        return person;
    }
}

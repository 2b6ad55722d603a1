package org.tongguan.organisation.domain;

import org.tongguan.organisation.Tier;

/** A person as they stand in the database; {@code department} and {@code supervisor} by code and staff number, empty for no supervisor. */
public record KnownPerson(long id, String staffNumber, String name, String department, String post, Tier tier, String supervisor,
        boolean active) {
}

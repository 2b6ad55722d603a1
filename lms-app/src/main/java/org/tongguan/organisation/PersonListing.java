package org.tongguan.organisation;

import org.tongguan.shared.Bilingual;

/** A person as lists show one; {@code supervisor} is a name, empty for none. */
public record PersonListing(PersonId id, String staffNumber, String name, String departmentCode, Bilingual department, String post,
        Tier tier, String supervisor, boolean active) {
}

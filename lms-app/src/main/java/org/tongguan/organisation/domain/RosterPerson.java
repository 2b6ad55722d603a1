package org.tongguan.organisation.domain;

import org.tongguan.organisation.Tier;

/**
 * A person as the roster wants them.
 *
 * @param row        where the person stands in the file
 * @param supervisor staff number; empty for none
 */
public record RosterPerson(int row, String staffNumber, String name, String department, String post, Tier tier, String supervisor) {
}

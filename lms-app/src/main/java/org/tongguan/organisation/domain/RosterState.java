package org.tongguan.organisation.domain;

import java.util.Map;

/** What the organisation knows: departments by code, people by staff number, retired ones included. */
public record RosterState(Map<String, KnownDepartment> departments, Map<String, KnownPerson> people) {
}

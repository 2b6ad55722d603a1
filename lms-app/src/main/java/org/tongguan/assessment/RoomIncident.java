package org.tongguan.assessment;

import java.time.Instant;
import org.tongguan.organisation.PersonId;

/** What an invigilator has noted about an attempt. */
public record RoomIncident(IncidentKind kind, String text, PersonId by, Instant at) {
}

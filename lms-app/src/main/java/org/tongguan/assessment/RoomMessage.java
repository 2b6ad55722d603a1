package org.tongguan.assessment;

import java.time.Instant;

/** What an invigilator tells candidates. */
public record RoomMessage(long id, String text, Instant sentAt) {
}

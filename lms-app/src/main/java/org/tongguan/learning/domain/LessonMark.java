package org.tongguan.learning.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How far one lesson is read. It only ever grows (L3), so the order in which two tabs report does not matter.
 *
 * @param percent the furthest point reached, 0 … 100; 100 once finished
 */
public record LessonMark(int percent, Optional<Instant> completedAt) {
    public static final LessonMark UNREAD = new LessonMark(0, Optional.empty());
    private static final int WHOLE = 100;

    public boolean completed() {
        return completedAt.isPresent();
    }

    LessonMark advance(int reached, boolean finished, Instant now) {
        if (completed()) {
            return this;
        }
        return finished ? new LessonMark(WHOLE, Optional.of(now)) : new LessonMark(Math.max(percent, reached), Optional.empty());
    }
}

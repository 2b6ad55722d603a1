package org.tongguan.assessment.domain;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.tongguan.platform.time.ClockProducer;

/** A moment inside a sentence that both languages share: ISO 8601 date and minute, by the organisation's clock. */
final class ExamTimes {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ClockProducer.ZONE);

    private ExamTimes() {
    }

    static String text(Instant moment) {
        return MINUTE.format(moment);
    }
}

package org.tongguan.reporting.ui;

import java.util.Locale;
import org.tongguan.platform.ui.Badge;
import org.tongguan.reporting.ReportWords;
import org.tongguan.reporting.Standing;

/** One of the three colours, with its word and its shape. */
class StandingBadge extends Badge {
    private static final long serialVersionUID = 1;

    StandingBadge(Standing standing, Locale locale) {
        super(ReportWords.standing(locale, standing), tone(standing));
    }

    private static Tone tone(Standing standing) {
        return switch (standing) {
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.BAD;
            case NOT_YET -> Tone.NEUTRAL;
        };
    }
}

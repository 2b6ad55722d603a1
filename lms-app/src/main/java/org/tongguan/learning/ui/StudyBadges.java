package org.tongguan.learning.ui;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.StudyState;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;

/** How an enrolment stands, and when it is due, as badges. */
class StudyBadges extends Div {
    private static final int SOON_DAYS = 7;
    private static final long serialVersionUID = 1;

    StudyBadges(CourseProgress progress, LocalDate today) {
        addClassNames("tg-row", "tg-badges");
        Badge.Tone tone = switch (progress.state()) {
            case ASSIGNED -> Badge.Tone.NEUTRAL;
            case IN_PROGRESS -> Badge.Tone.INFO;
            case COMPLETED -> Badge.Tone.GOOD;
        };
        add(new Badge(getTranslation("learning.state." + progress.state().key()), tone));
        String due = Formats.day(getLocale(), progress.dueOn());
        long days = ChronoUnit.DAYS.between(today, progress.dueOn());
        if (progress.state() == StudyState.COMPLETED) {
            progress.completedAt().ifPresent(at -> add(new Badge(getTranslation("learning.completed-on", "date",
                    Formats.day(getLocale(), at)),
                    Badge.Tone.NEUTRAL)));
        } else if (progress.overdue()) {
            add(new Badge(getTranslation("learning.overdue", "date", due), Badge.Tone.BAD));
        } else {
            add(new Badge(getTranslation(days <= SOON_DAYS ? "learning.due-soon" : "learning.due", "date", due, "days", days),
                    days <= SOON_DAYS ? Badge.Tone.WARNING : Badge.Tone.NEUTRAL));
        }
    }
}

package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;

/** The last day of something, in the person's language, with a badge once it is over. */
class DueDate extends Span {
    private static final long serialVersionUID = 1;

    DueDate(Optional<LocalDate> day, boolean overdue) {
        add(new Span(day.map(due -> Formats.day(getLocale(), due))
                .orElse("–")));
        if (overdue) {
            add(new Span(" "), new Badge(getTranslation("home.overdue"), Badge.Tone.BAD));
        }
    }
}

package org.tongguan.catalogue.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.tongguan.catalogue.LessonOutline;
import org.tongguan.catalogue.LoadedCourse;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;

/** A course as loaded: version, date, size, and its lessons to preview. */
class LoadedCourseCard extends Card {
    private static final long serialVersionUID = 1;

    /** @param stale the files hold faults, so an earlier version is shown */
    LoadedCourseCard(LoadedCourse loaded, List<LessonOutline> lessons, boolean stale) {
        super(loaded.course().title().in(getCurrentLocale()));
        String published = Formats.moment(getLocale(), loaded.publishedAt());
        Span facts = new Span(getTranslation("catalogue.course.facts", "key", loaded.course().key(), "published", published,
                "hours", loaded.course().hours().stripTrailingZeros().toPlainString(), "questions", loaded.questions()));
        facts.addClassNames("tg-soft", "tg-small");
        Div badges = new Div(new Badge(getTranslation("catalogue.version", "version", loaded.course().version()), Badge.Tone.INFO),
                new Badge(getTranslation("tier." + loaded.course().tier().key()), Badge.Tone.NEUTRAL));
        if (stale) {
            badges.add(new Badge(getTranslation("catalogue.stale"), Badge.Tone.WARNING));
        }
        badges.addClassNames("tg-row", "tg-badges");
        OrderedList list = new OrderedList();
        list.addClassName("tg-previews");
        for (LessonOutline lesson : lessons) {
            Span minutes = new Span(getTranslation("catalogue.minutes", "minutes", lesson.minutes()));
            minutes.addClassNames("tg-soft", "tg-small");
            list.add(new ListItem(new Anchor("content/" + loaded.course().key() + "/" + lesson.key(), lesson.title().in(getLocale())),
                    minutes));
        }
        add(facts, badges, list);
    }

    private static Locale getCurrentLocale() {
        return UI.getCurrent().getLocale();
    }
}

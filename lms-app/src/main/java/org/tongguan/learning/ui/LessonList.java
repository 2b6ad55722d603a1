package org.tongguan.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import org.tongguan.learning.CourseStudy;
import org.tongguan.learning.LessonProgress;

/** The lessons of a course in order, each with its state; beside a lesson the open one is marked and summaries are left out. */
class LessonList extends OrderedList {
    private static final long serialVersionUID = 1;

    LessonList(CourseStudy study, Optional<String> open) {
        addClassName("tg-lessons");
        for (LessonProgress progress : study.lessons()) {
            Anchor link = new Anchor(StudyLinks.lesson(study.course(), progress.lesson().key()), progress.lesson().title().in(getLocale()));
            Div words = new Div(link, facts(study, progress));
            words.addClassName("tg-lesson-words");
            if (open.isEmpty()) {
                Paragraph summary = new Paragraph(progress.lesson().summary().in(getLocale()));
                summary.addClassNames("tg-soft", "tg-small");
                words.add(summary);
            }
            ListItem item = new ListItem(mark(progress), words);
            if (open.filter(progress.lesson().key()::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
                item.addClassName("tg-open");
            }
            add(item);
        }
    }

    private Span facts(CourseStudy study, LessonProgress progress) {
        String minutes = getTranslation("learning.minutes", "minutes", progress.lesson().minutes());
        String key = progress.completed() ? "learning.lesson.completed"
                : progress.percent() > 0 ? "learning.lesson.read" : "learning.lesson.unread";
        Span facts = new Span(study.progress().isEmpty() ? minutes
                : minutes + " · " + getTranslation(key, "percent", progress.percent()));
        facts.addClassNames("tg-soft", "tg-small");
        return facts;
    }

    private static Icon mark(LessonProgress progress) {
        Icon icon = (progress.completed() ? VaadinIcon.CHECK_CIRCLE
                : progress.percent() > 0 ? VaadinIcon.ADJUST : VaadinIcon.CIRCLE_THIN).create();
        icon.addClassName(progress.completed() ? "tg-mark-done" : "tg-mark");
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}

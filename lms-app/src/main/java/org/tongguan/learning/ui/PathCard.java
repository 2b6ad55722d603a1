package org.tongguan.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.learning.CourseProgress;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.ProgressRing;

/** One course of the own path: how far, until when, and the button that leads on. */
class PathCard extends Card {
    private static final long serialVersionUID = 1;

    PathCard(CourseProgress progress, LocalDate today) {
        super("");
        addClassName("tg-path-card");
        CourseSummary course = progress.course();
        String title = course.title().in(getLocale());
        Anchor name = new Anchor(StudyLinks.course(course), title);
        H2 head = new H2(name);
        Span facts = new Span(getTranslation("learning.facts", "hours", course.hours().stripTrailingZeros().toPlainString(),
                "completed", progress.completedLessons(), "lessons", progress.lessons()));
        facts.addClassNames("tg-soft", "tg-small");
        Div words = new Div(head, facts, new StudyBadges(progress, today));
        words.addClassName("tg-path-words");
        Div top = new Div(new ProgressRing(progress.percent(), getTranslation("learning.progress-of", "course", title)), words);
        top.addClassName("tg-path-top");
        Paragraph summary = new Paragraph(course.summary().in(getLocale()));
        summary.addClassName("tg-soft");
        Div actions = new Div(StudyLinks.onward(progress));
        actions.addClassName("tg-row");
        add(top, summary, actions);
    }
}

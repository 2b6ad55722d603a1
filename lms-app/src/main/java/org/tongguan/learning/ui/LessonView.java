package org.tongguan.learning.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.catalogue.LessonOutline;
import org.tongguan.learning.CourseStudy;
import org.tongguan.learning.LearningService;
import org.tongguan.learning.LessonStudy;
import org.tongguan.learning.StudyState;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** One lesson to read, the course's lessons beside it, and the way on below it. */
@Route(StudyLinks.COURSES + "/:course/:lesson")
@RolesAllowed({"trainee"})
@CdiComponent
class LessonView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int NOTICE_MILLIS = 6_000;
    private static final int WHOLE = 100;
    private static final long serialVersionUID = 1;

    private final transient LearningService learning;
    private String title = "";

    @Inject
    LessonView(LearningService learning) {
        this.learning = learning;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(learning.lesson(event.getRouteParameters().get("course").orElse(""),
                    event.getRouteParameters().get("lesson").orElse("")));
        } catch (DomainError error) {
            throw error.code() == CommonError.NOT_FOUND ? new NotFoundException() : error;
        }
    }

    private void show(LessonStudy lesson) {
        removeAll();
        CourseSummary course = lesson.study().course();
        LessonOutline outline = lesson.content().outline();
        title = outline.title().in(getLocale());
        Anchor back = new Anchor(StudyLinks.course(course), course.title().in(getLocale()));
        back.addClassName("tg-back");
        add(back, new PageHeader(title, getTranslation("learning.place", "position", outline.position(),
                "lessons", lesson.study().lessons().size(), "minutes", outline.minutes())));
        Div text = new Div();
        text.addClassName("tg-reading-text");
        if ("en".equals(getLocale().getLanguage())) {
            text.add(inEnglish(outline));
        }
        text.add(new LessonReader(lesson), foot(lesson));
        H2 beside = new H2(getTranslation("learning.lessons", "lessons", lesson.study().lessons().size()));
        Nav contents = new Nav(beside, new LessonList(lesson.study(), Optional.of(outline.key())));
        contents.getElement().setAttribute("aria-label", getTranslation("learning.contents"));
        Div reading = new Div(text, new Aside(contents));
        reading.addClassName("tg-reading");
        add(reading);
    }

    private Component inEnglish(LessonOutline outline) {
        Paragraph note = new Paragraph(getTranslation("learning.chinese-text"));
        note.addClassNames("tg-soft", "tg-small");
        return new Card(getTranslation("learning.in-english"), new Paragraph(outline.summary().en()), note);
    }

    private Component foot(LessonStudy lesson) {
        Div foot = new Div();
        foot.addClassName("tg-reading-foot");
        lesson.previous().ifPresent(key -> foot.add(link(lesson, key, "learning.previous")));
        if (lesson.study().progress().isEmpty()) {
            lesson.next().ifPresent(key -> foot.add(link(lesson, key, "learning.next")));
        } else if (lesson.progress().completed()) {
            foot.add(new Badge(getTranslation("learning.lesson.completed"), Badge.Tone.GOOD));
            lesson.next().ifPresentOrElse(key -> foot.add(link(lesson, key, "learning.next")),
                    () -> lesson.study().progress().ifPresent(progress -> foot.add(StudyLinks.onward(progress))));
        } else {
            Button finish = new Button(getTranslation("learning.finish"), click -> finish(lesson));
            finish.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
            finish.setDisableOnClick(true);
            finish.setId("finish");
            foot.add(finish);
        }
        return foot;
    }

    private Component link(LessonStudy lesson, String key, String text) {
        Anchor link = new Anchor(StudyLinks.lesson(lesson.study().course(), key), getTranslation(text));
        link.addClassNames("tg-button", "tg-quiet");
        return link;
    }

    private void finish(LessonStudy lesson) {
        CourseSummary course = lesson.study().course();
        CourseStudy now = learning.record(course.key(), lesson.content().outline().key(), WHOLE, true);
        boolean completed = now.progress().filter(progress -> progress.state() == StudyState.COMPLETED).isPresent();
        if (completed) {
            Notification.show(getTranslation("learning.congratulations", "course", course.title().in(getLocale())), NOTICE_MILLIS,
                    Notification.Position.TOP_CENTER).addThemeVariants(NotificationVariant.LUMO_SUCCESS);
        }
        String onward = now.progress().flatMap(progress -> progress.nextLesson()).map(key -> StudyLinks.lesson(course, key))
                .orElse(StudyLinks.course(course));
        getUI().ifPresent(ui -> ui.navigate(onward));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}

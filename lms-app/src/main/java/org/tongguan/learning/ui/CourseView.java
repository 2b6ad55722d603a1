package org.tongguan.learning.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.CourseStudy;
import org.tongguan.learning.LearningService;
import org.tongguan.learning.StudyState;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.ProgressRing;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A course's outline: how far the reader is, and its lessons with their states. */
@Route(StudyLinks.COURSES + "/:course")
@RolesAllowed({"trainee"})
@CdiComponent
class CourseView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient LearningService learning;
    private final transient Clock clock;
    private String title = "";

    @Inject
    CourseView(LearningService learning, Clock clock) {
        this.learning = learning;
        this.clock = clock;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(study(learning, event.getRouteParameters().get("course").orElse("")));
    }

    static CourseStudy study(LearningService learning, String course) {
        try {
            return learning.study(course);
        } catch (DomainError error) {
            throw error.code() == CommonError.NOT_FOUND ? new NotFoundException() : error;
        }
    }

    private void show(CourseStudy study) {
        removeAll();
        CourseSummary course = study.course();
        title = course.title().in(getLocale());
        Anchor back = new Anchor(StudyLinks.COURSES, getTranslation("learning.back"));
        back.addClassName("tg-back");
        add(back, new PageHeader(title, course.summary().in(getLocale())));
        study.progress().ifPresentOrElse(progress -> add(standing(progress)), () -> add(readOnly(course)));
        add(new Card(getTranslation("learning.lessons", "lessons", study.lessons().size()), new LessonList(study, Optional.empty())));
    }

    private Card standing(CourseProgress progress) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        Div words = new Div(new Paragraph(getTranslation(
                progress.state() == StudyState.COMPLETED ? "learning.done" : "learning.standing",
                "completed", progress.completedLessons(), "lessons", progress.lessons(),
                "hours", progress.course().hours().stripTrailingZeros().toPlainString())), new StudyBadges(progress, today));
        words.addClassName("tg-path-words");
        Div left = new Div(new ProgressRing(progress.percent(), getTranslation("learning.progress-of", "course", title)), words);
        left.addClassName("tg-path-top");
        Div row = new Div(left, StudyLinks.onward(progress));
        row.addClassNames("tg-row", "tg-spread");
        return new Card("", row);
    }

    private Card readOnly(CourseSummary course) {
        return new Card("", new Badge(getTranslation("learning.read-only"), Badge.Tone.INFO),
                new Paragraph(getTranslation("learning.read-only.hint", "tier", getTranslation("tier." + course.tier().key()))));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}

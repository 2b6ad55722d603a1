package org.tongguan.learning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.StudyState;

/** Addresses of this slice's views, and the one button that leads on. */
final class StudyLinks {
    static final String COURSES = "courses";
    /** The exam list belongs to the assessment. */
    static final String EXAMS = "exams";

    private StudyLinks() {
    }

    static String course(CourseSummary course) {
        return COURSES + "/" + course.key();
    }

    static String lesson(CourseSummary course, String lesson) {
        return course(course) + "/" + lesson;
    }

    /** Begin, go on, or to the exam. */
    static Anchor onward(CourseProgress progress) {
        Optional<String> next = progress.nextLesson();
        Anchor link = next.isEmpty() ? button(EXAMS, "learning.to-exam")
                : button(lesson(progress.course(), next.get()),
                        progress.state() == StudyState.ASSIGNED ? "learning.begin" : "learning.go-on");
        Span course = new Span(progress.course().title().in(UI.getCurrent().getLocale()));
        course.addClassName("tg-unseen");
        link.add(course);
        return link;
    }

    private static Anchor button(String address, String key) {
        Anchor link = new Anchor(address, "");
        link.setText(link.getTranslation(key));
        link.addClassName("tg-button");
        return link;
    }
}

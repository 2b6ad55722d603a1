package org.tongguan.learning.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.learning.CourseProgress;
import org.tongguan.learning.LearningService;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;

/** The own path of courses, and below it the courses of other tiers, which anyone may read. */
@Route(StudyLinks.COURSES)
@Menu(title = "menu.courses", order = 10, icon = "vaadin:book")
@RolesAllowed({"trainee"})
@CdiComponent
class CoursesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Inject
    CoursesView(LearningService learning, Clock clock) {
        addClassName("tg-view");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        List<CourseProgress> path = learning.path();
        add(new PageHeader(getTranslation("learning.courses"), getTranslation("learning.courses.hint")));
        if (path.isEmpty()) {
            add(new EmptyState(VaadinIcon.BOOK, getTranslation("learning.none"), getTranslation("learning.none.hint")));
        } else {
            Div cards = new Div();
            path.forEach(progress -> cards.add(new PathCard(progress, today)));
            cards.addClassName("tg-paths");
            add(cards);
        }
        List<CourseSummary> others = learning.others();
        if (!others.isEmpty()) {
            add(others(others));
        }
    }

    private Component others(List<CourseSummary> courses) {
        H2 title = new H2(getTranslation("learning.others"));
        title.addClassName("tg-section");
        Paragraph hint = new Paragraph(getTranslation("learning.others.hint"));
        hint.addClassNames("tg-soft", "tg-section-hint");
        UnorderedList list = new UnorderedList();
        list.addClassName("tg-lines");
        for (CourseSummary course : courses) {
            Anchor name = new Anchor(StudyLinks.course(course), course.title().in(getLocale()));
            Span facts = new Span(getTranslation("learning.other-facts", "tier", getTranslation("tier." + course.tier().key()),
                    "hours", course.hours().stripTrailingZeros().toPlainString(), "lessons", course.lessons()));
            facts.addClassNames("tg-soft", "tg-small");
            list.add(new ListItem(name, facts));
        }
        return new Div(title, hint, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("learning.courses") + " · " + getTranslation("shell.name");
    }
}

package org.tongguan.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.tongguan.assessment.ExamState;
import org.tongguan.learning.StudyState;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Badge.Tone;
import org.tongguan.platform.ui.ProgressRing;

/** One course of the path as three stations: study, exam, certificate. */
class GateLine extends Div {
    private static final long serialVersionUID = 1;

    GateLine(Gate gate) {
        addClassName("tg-gate");
        String title = gate.course().course().title().in(getLocale());
        Anchor link = new Anchor("courses/" + gate.course().course().key(), title);
        OrderedList stations = new OrderedList(station("study", study(gate)), station("exam", exam(gate)),
                station("certificate", certificate(gate)));
        Div words = new Div(new H3(link), due(gate), stations);
        add(new ProgressRing(gate.course().percent(), getTranslation("home.trainee.progress", "course", title)), words);
    }

    private Component due(Gate gate) {
        Span due = new Span(getTranslation("home.trainee.due", "day", date(gate.course().dueOn())));
        due.addClassNames("tg-soft", "tg-small");
        Div line = new Div(due);
        line.addClassName("tg-row");
        if (gate.course().overdue() && !gate.passed()) {
            line.add(new Badge(getTranslation("home.overdue"), Tone.BAD));
        }
        return line;
    }

    private ListItem station(String name, Component state) {
        Span label = new Span(getTranslation("home.trainee.station." + name));
        label.addClassName("tg-soft");
        return new ListItem(label, state);
    }

    private Badge study(Gate gate) {
        if (gate.course().state() == StudyState.COMPLETED) {
            return new Badge(getTranslation("home.trainee.study.done"), Tone.GOOD);
        }
        return new Badge(getTranslation("home.trainee.study.lessons", "done", gate.course().completedLessons(), "lessons",
                gate.course().lessons()), Tone.INFO);
    }

    private Badge exam(Gate gate) {
        ExamState state = gate.passed() ? ExamState.PASSED : gate.state();
        Tone tone = switch (state) {
            case PASSED -> Tone.GOOD;
            case READY, RUNNING -> Tone.INFO;
            case CLOSING, AWAITS_MARKS -> Tone.WARNING;
            case USED_UP -> Tone.BAD;
            case NOT_YET -> Tone.NEUTRAL;
        };
        return new Badge(getTranslation("home.trainee.exam." + state.key()), tone);
    }

    private Badge certificate(Gate gate) {
        return gate.certificate()
                .map(held -> new Badge(getTranslation("home.trainee.certificate.until", "day", date(held.expiresOn())), Tone.GOOD))
                .orElseGet(() -> new Badge(getTranslation("home.trainee.certificate.none"), Tone.NEUTRAL));
    }

    private String date(LocalDate day) {
        return Formats.day(getLocale(), day);
    }
}

package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamRoomService.NotedIncident;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.ui.Badge;

/** What invigilators have noted about one attempt. */
class IncidentsDialog extends Dialog {
    private static final long serialVersionUID = 1;

    IncidentsDialog(PersonSummary candidate, List<NotedIncident> incidents) {
        setHeaderTitle(getTranslation("exam-life.room.incidents.title", "name", candidate.name()));
        setWidth("min(32rem, 100%)");
        incidents.forEach(incident -> add(line(incident)));
        getFooter().add(new Button(getTranslation("exam-life.room.close"), click -> close()));
    }

    private Div line(NotedIncident noted) {
        Span when = new Span(ExamWords.moment(Optional.of(noted.incident().at()), getLocale()) + " · " + noted.by().map(PersonSummary::name).orElse("–"));
        when.addClassNames("tg-soft", "tg-small");
        Div head = new Div(new Badge(getTranslation("exam-life.incident." + noted.incident().kind().key()), Badge.Tone.WARNING), when);
        head.addClassName("tg-row");
        Div line = new Div(head, new Paragraph(noted.incident().text()));
        line.addClassName("tg-notice");
        return line;
    }
}

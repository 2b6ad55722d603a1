package org.tongguan.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.tongguan.learning.LessonStudy;

/**
 * A lesson's text. The browser reports how far it was read straight to the REST API, so that reading needs no round trip through the view, and
 * scrolls back to the furthest point when an unfinished lesson is opened again.
 */
@Tag("tg-lesson-reader")
class LessonReader extends HtmlContainer {
    private static final long serialVersionUID = 1;

    LessonReader(LessonStudy lesson) {
        String course = lesson.study().course().key();
        getElement().setAttribute("percent", String.valueOf(lesson.progress().percent()));
        getElement().setAttribute("label", getTranslation("learning.reading-progress"));
        getElement().setAttribute("resumed", getTranslation("learning.resumed"));
        if (lesson.study().progress().isPresent() && !lesson.progress().completed()) {
            getElement().setAttribute("report", "api/v1/enrolments/" + course + "/lessons/" + lesson.content().outline().key() + "/progress");
        }
        add(new Html("<article class=\"tg-lesson\" lang=\"zh-CN\">" + lesson.content().html() + "</article>"));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://assets/js/tg-lesson-reader.js");
    }
}

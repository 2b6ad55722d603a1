package org.tongguan.home.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.assessment.ResultNotice;
import org.tongguan.assessment.ResultNoticeService;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;

/** Results that were changed after they were out, each until its candidate has taken note. */
class ResultNotices extends Card {
    private static final long serialVersionUID = 1;

    private final transient ResultNoticeService service;

    ResultNotices(ResultNoticeService service, List<ResultNotice> notices) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("home.notice.title"));
        this.service = service;
        setId("result-notices");
        notices.forEach(notice -> add(line(notice)));
    }

    private Div line(ResultNotice notice) {
        Div figures = new Div(new Span(getTranslation("home.notice.change", "before", notice.before().toPlainString(), "now",
                notice.now().toPlainString())), outcome(notice.passedBefore()));
        if (notice.passed() != notice.passedBefore()) {
            figures.add(new Span("→"), outcome(notice.passed()));
        }
        figures.addClassName("tg-row");
        Div line = new Div(new H3(notice.title().in(getLocale())), figures);
        notice.reasons().forEach(reason -> line.add(new Paragraph(getTranslation("home.notice.reason", "reason", reason))));
        Anchor result = new Anchor("exam/" + notice.exam() + "?attempt=" + notice.attempt(), getTranslation("home.notice.open"));
        result.setRouterIgnore(true);
        Button noted = new Button(getTranslation("home.notice.noted"), click -> {
            service.takeNote(notice);
            remove(line);
            if (getChildren().noneMatch(child -> child.hasClassName("tg-notice"))) {
                getElement().removeFromParent();
            }
        });
        noted.getElement().setAttribute("aria-label", getTranslation("home.notice.noted.label", "exam", notice.title().in(getLocale())));
        Span day = new Span(Formats.day(getLocale(), notice.at()));
        day.addClassNames("tg-soft", "tg-small");
        Div ways = new Div(noted, result, day);
        ways.addClassName("tg-row");
        line.add(ways);
        line.addClassName("tg-notice");
        return line;
    }

    private Badge outcome(boolean passed) {
        return new Badge(getTranslation(passed ? "home.notice.passed" : "home.notice.failed"), passed ? Badge.Tone.GOOD : Badge.Tone.BAD);
    }
}

package org.tongguan.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.tongguan.assessment.AttemptSummary;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamState;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.shared.DomainError;

/** One exam: its state, its rules in words, and the one thing to do next. */
class ExamTile extends Card {
    private static final Map<ExamState, Badge.Tone> TONES = Map.of(ExamState.NOT_YET, Badge.Tone.NEUTRAL, ExamState.READY, Badge.Tone.INFO,
            ExamState.RUNNING, Badge.Tone.WARNING, ExamState.CLOSING, Badge.Tone.WARNING,
            ExamState.AWAITS_MARKS, Badge.Tone.INFO, ExamState.PASSED, Badge.Tone.GOOD,
            ExamState.USED_UP, Badge.Tone.BAD);
    private static final long serialVersionUID = 1;

    ExamTile(ExamCard exam, Instant now) {
        super("");
        add(new H2(exam.title().in(getLocale())));
        getElement().setAttribute("data-exam", exam.id().toString());
        Div state = new Div(new Badge(getTranslation("assessment.state." + exam.state().key()), TONES.get(exam.state())));
        state.addClassName("tg-row");
        if (exam.state() == ExamState.READY) {
            state.add(soft(getTranslation("assessment.attempts-left", "left", exam.left())));
        }
        Paragraph course = new Paragraph(getTranslation("assessment.course", "title", exam.course().title().in(getLocale())));
        course.addClassNames("tg-soft", "tg-small");
        add(state, course, rules(exam), next(exam, now));
    }

    private UnorderedList rules(ExamCard exam) {
        UnorderedList rules = new UnorderedList(
                new ListItem(getTranslation("assessment.rule.questions", "questions", exam.questions(), "minutes", exam.minutes())));
        exam.window().opensAt().ifPresent(opens -> rules.add(new ListItem(getTranslation("assessment.rule.window", "from", moment(opens), "until",
                exam.window().closesAt().map(this::moment).orElse("…")))));
        exam.window().minutesLeft().filter(left -> exam.state() == ExamState.READY || exam.state() == ExamState.NOT_YET).ifPresent(left -> {
            ListItem cut = new ListItem(getTranslation("assessment.rule.minutes-left", "left", left));
            cut.addClassName("tg-warn");
            rules.add(cut);
        });
        rules.add(new ListItem(getTranslation("assessment.rule.pass", "percent", exam.passPercent().stripTrailingZeros().toPlainString())),
                new ListItem(getTranslation("assessment.rule.attempts", "attempts", exam.allowed())));
        rules.addClassName("tg-exam-rules");
        return rules;
    }

    private String moment(Instant at) {
        return Formats.moment(getLocale(), at);
    }

    private Div next(ExamCard exam, Instant now) {
        Div next = new Div();
        next.addClassNames("tg-row", "tg-exam-next");
        switch (exam.state()) {
            case READY -> next.add(button("exam/" + exam.id(), "assessment.start"));
            case RUNNING -> {
                next.add(button("exam/" + exam.id(), "assessment.resume"));
                exam.running().ifPresent(running -> next.add(soft(timeLeft(running, now))));
            }
            case NOT_YET -> {
                exam.refusal().ifPresent(refusal -> next.add(new Paragraph(sentence(refusal))));
                Anchor course = new Anchor("courses/" + exam.course().key(), getTranslation("assessment.to-course"));
                course.addClassName("tg-button");
                next.add(course);
            }
            case CLOSING -> next.add(new Paragraph(getTranslation("assessment.closing")));
            case PASSED, USED_UP -> {
                if (exam.state() == ExamState.USED_UP) {
                    exam.refusal().ifPresent(refusal -> next.add(new Paragraph(sentence(refusal))));
                }
                exam.past().stream().findFirst().ifPresent(latest -> {
                    Anchor result = page("exam/" + exam.id() + "?attempt=" + latest.id(), getTranslation("assessment.to-result"));
                    result.addClassNames("tg-button", "tg-quiet");
                    next.add(result);
                });
            }
        }
        return next;
    }

    private String timeLeft(AttemptSummary running, Instant now) {
        long minutes = Math.max(0, Duration.between(now, running.deadline()).toMinutes());
        return getTranslation("assessment.time-left", "minutes", minutes);
    }

    private String sentence(DomainError refusal) {
        return Texts.text(getLocale(), "error." + refusal.code().code(), refusal.values());
    }

    private Anchor button(String address, String key) {
        Anchor button = page(address, getTranslation(key));
        button.addClassName("tg-button");
        return button;
    }

    /** A link that leaves Flow for a plain page. */
    static Anchor page(String address, String text) {
        Anchor link = new Anchor(address, text);
        link.setRouterIgnore(true);
        return link;
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("tg-soft");
        return span;
    }
}

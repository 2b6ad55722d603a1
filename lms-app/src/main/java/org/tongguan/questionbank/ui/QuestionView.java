package org.tongguan.questionbank.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.QuestionHistory;
import org.tongguan.questionbank.QuestionListService;
import org.tongguan.questionbank.QuestionStatus;

/** One question: as its candidate sees it, with key and explanation, and what became of it. */
@Route("questions/question")
@RolesAllowed("trainer")
@CdiComponent
class QuestionView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient QuestionListService questions;

    @Inject
    QuestionView(QuestionListService questions) {
        this.questions = questions;
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        show(id);
    }

    private void show(long id) {
        removeAll();
        QuestionHistory history = questions.find(id);
        Button back = new Button(getTranslation("questionbank.title"), VaadinIcon.ARROW_LEFT.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(QuestionsView.class)));
        Button edit = new Button(getTranslation("questionauthor.edit.title"), VaadinIcon.EDIT.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(EditQuestionView.address(id))));
        edit.setId("edit-question");
        add(new PageHeader(history.line().code(), getTranslation("exam.type." + history.line().type().key()) + " · "
                + getTranslation("questionbank.difficulty." + history.line().difficulty()), back, edit));
        Card seen = new Card(getTranslation("questionbank.preview"),
                new AskedPreview(Asked.of(history.question(), history.question().body().shape())));
        Card key = new Card(getTranslation("questionbank.key"), new KeyText(history.question().body()),
                new Paragraph(history.question().explanation().in(getLocale())));
        add(seen, key, new FiguresCard(history.line().figures(), history.exams()), standing(history));
    }

    private Card standing(QuestionHistory history) {
        Div buttons = new Div(new StatusBadge(history.line().status()));
        buttons.addClassName("tg-row");
        for (QuestionStatus next : history.line().status().next()) {
            buttons.add(new Button(getTranslation("questionbank.set." + next.key()), click -> {
                questions.setStatus(Set.of(history.line().id()), next);
                show(history.line().id());
            }));
        }
        Card card = new Card(getTranslation("questionbank.standing"), buttons);
        if (history.line().duplicates() > 0) {
            card.add(new Paragraph("⚠ " + getTranslation("questionbank.duplicates", "count", history.line().duplicates())));
        }
        history.versions().forEach(version -> card.add(line(getTranslation("questionbank.version", "number", version.number())
                + (version.by().isEmpty() ? "" : " · " + version.by()), version.at())));
        history.changes().forEach(change -> {
            String[] steps = change.what().split(">");
            card.add(line(getTranslation("questionbank.status." + steps[0]) + " → " + getTranslation("questionbank.status." + steps[1]) + " · "
                    + change.by(), change.at()));
        });
        return card;
    }

    private Paragraph line(String text, Instant at) {
        Span when = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(getLocale())
                .withZone(ClockProducer.ZONE).format(at) + " · ");
        when.addClassName("tg-soft");
        return new Paragraph(when, new Span(text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionbank.title") + " · " + getTranslation("shell.name");
    }
}

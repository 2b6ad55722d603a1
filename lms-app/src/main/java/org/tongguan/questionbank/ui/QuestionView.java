package org.tongguan.questionbank.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionHistory;
import org.tongguan.questionbank.QuestionLine;
import org.tongguan.questionbank.QuestionListService;
import org.tongguan.questionbank.QuestionStatus;

/** One question: as its candidate sees it, with key and explanation, and what became of it. */
@Route("questions/question")
@RolesAllowed("trainer")
@CdiComponent
class QuestionView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final String VERSION = "version";
    private final transient QuestionListService questions;
    private final transient CourseCatalogue courses;
    private final transient CompetenceCatalogue competences;

    @Inject
    QuestionView(QuestionListService questions, CourseCatalogue courses, CompetenceCatalogue competences) {
        this.questions = questions;
        this.courses = courses;
        this.competences = competences;
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Optional<Integer> version = event.getLocation().getQueryParameters().getSingleParameter(VERSION).filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf);
        version.ifPresentOrElse(number -> show(id, number), () -> show(id));
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
        content(history.question(), history.line(), Optional.empty());
        add(new FiguresCard(history.line().figures(), history.exams()), standing(history));
    }

    /** An earlier version, to be read and not to be changed. */
    private void show(long id, int number) {
        removeAll();
        QuestionHistory history = questions.find(id);
        Question question = questions.version(id, number);
        RouterLink current = new RouterLink(history.line().code(), QuestionView.class, id);
        current.addClassName("tg-back");
        Div note = new Div(getTranslation("questionbank.version.earlier", "number", number, "current", history.number()));
        note.setId("earlier-version");
        note.addClassNames("tg-card", "tg-form-warning");
        add(current, new PageHeader(history.line().code() + " · " + getTranslation("questionbank.version", "number", number),
                getTranslation("exam.type." + question.type().key()) + " · " + getTranslation("questionbank.difficulty." + question.difficulty())), note);
        content(question, history.line(), Optional.of(number));
    }

    private void content(Question question, QuestionLine line, Optional<Integer> version) {
        Anchor trial = new Anchor("trial/" + line.id() + version.map(number -> "?" + VERSION + "=" + number).orElse(""), getTranslation("questionbank.trial"));
        trial.setId("trial");
        trial.setTarget("_blank");
        trial.setRouterIgnore(true);
        add(new Card(getTranslation("questionbank.preview"), new AskedPreview(Asked.of(question, question.body().shape())), trial),
                new Card(getTranslation("questionbank.key"), new KeyText(question.body()), new Paragraph(question.explanation().in(getLocale()))),
                new BelongingCard(question, line.bank(), line.tier(), AuthoringChoices.of(courses, competences)));
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
        history.versions().forEach(version -> card.add(version(history, version)));
        history.changes().forEach(change -> {
            String[] steps = change.what().split(">");
            card.add(line(getTranslation("questionbank.status." + steps[0]) + " → " + getTranslation("questionbank.status." + steps[1]) + " · "
                    + change.by(), change.at()));
        });
        return card;
    }

    private Paragraph version(QuestionHistory history, QuestionHistory.Version version) {
        Paragraph line = line("", version.at());
        String name = getTranslation("questionbank.version", "number", version.number());
        line.add(version.number() == history.number() ? new Span(name) : earlier(name, history.line().id(), version.number()));
        line.add(new Span((version.by().isEmpty() ? "" : " · " + version.by()) + (version.changed().isEmpty() ? "" : " · "
                + getTranslation("questionbank.changed", "fields", version.changed().stream().map(field -> getTranslation("questionbank.changed." + field))
                        .collect(Collectors.joining("、"))))));
        return line;
    }

    private static RouterLink earlier(String name, long id, int number) {
        RouterLink link = new RouterLink(name, QuestionView.class, id);
        link.setQueryParameters(QueryParameters.of(VERSION, Integer.toString(number)));
        return link;
    }

    private Paragraph line(String text, Instant at) {
        Span when = new Span(Formats.moment(getLocale(), at) + " · ");
        when.addClassName("tg-soft");
        return new Paragraph(when, new Span(text));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionbank.title") + " · " + getTranslation("shell.name");
    }
}

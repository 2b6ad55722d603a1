package org.tongguan.questionbank.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.questionbank.QuestionAuthoringService;
import org.tongguan.questionbank.QuestionAuthoringService.Saved;
import org.tongguan.questionbank.QuestionBankError;
import org.tongguan.questionbank.QuestionHistory;
import org.tongguan.questionbank.QuestionListService;
import org.tongguan.questionbank.QuestionMediaService;
import org.tongguan.questionbank.QuestionStatus;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Changes a question; saving makes the next version of it. */
@Route(EditQuestionView.ROUTE)
@RolesAllowed("trainer")
@CdiComponent
class EditQuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle, Saving {
    static final String ROUTE = "questions/:question([0-9]{1,18})/edit";
    private static final long serialVersionUID = 1;

    private final transient QuestionAuthoringService authoring;
    private final transient QuestionMediaService media;
    private final transient QuestionListService questions;
    private final transient AuthoringChoices choices;
    private long id;
    private int opened;

    @Inject
    EditQuestionView(QuestionAuthoringService authoring, QuestionMediaService media, QuestionListService questions, CourseCatalogue courses,
            CompetenceCatalogue competences) {
        this.authoring = authoring;
        this.media = media;
        this.questions = questions;
        choices = AuthoringChoices.of(courses, competences);
        addClassName("tg-view");
    }

    static String address(long id) {
        return "questions/" + id + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("question").orElse(0L);
        try {
            show();
        } catch (DomainError error) {
            if (error.code() != CommonError.NOT_FOUND) {
                throw error;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        removeAll();
        QuestionHistory history = questions.find(id);
        opened = history.number();
        RouterLink back = new RouterLink(history.line().code(), QuestionView.class, id);
        back.addClassName("tg-back");
        Div state = new Div(new StatusBadge(history.line().status()));
        add(back, new PageHeader(getTranslation("questionauthor.edit", "code", history.line().code()),
                getTranslation("exam.type." + history.line().type().key()) + " · " + choices.course(history.line().bank(), getLocale()) + " · "
                        + getTranslation("questionbank.version", "number", opened), state));
        if (history.line().status() == QuestionStatus.READY) {
            Div warned = new Div(getTranslation("questionauthor.was-ready"));
            warned.addClassNames("tg-card", "tg-form-warning");
            add(warned);
        }
        QuestionEditor editor = new QuestionEditor(authoring, media, choices, history.line().type(), history.line().bank(), this);
        editor.show(history.question(), history.line().bank());
        add(editor);
    }

    @Override
    public Saved save(Map<String, Object> document) {
        return authoring.change(id, opened, document);
    }

    @Override
    public List<Component> ways(DomainError error) {
        if (error.code() != QuestionBankError.NEWER_VERSION) {
            return List.of();
        }
        Anchor see = new Anchor("questions/question/" + id, getTranslation("questionauthor.newer.see"));
        see.setTarget("_blank");
        see.setId("see-newer");
        Button load = new Button(getTranslation("questionauthor.newer.load"), click -> show());
        load.setId("load-newer");
        Button mine = new Button(getTranslation("questionauthor.newer.mine"), click -> {
            opened = Integer.parseInt(error.values().getOrDefault("version", "0"));
            getChildren().filter(QuestionEditor.class::isInstance).map(QuestionEditor.class::cast).forEach(QuestionEditor::save);
        });
        mine.setId("keep-mine");
        return List.of(see, load, mine);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionauthor.edit.title") + " · " + getTranslation("shell.name");
    }
}

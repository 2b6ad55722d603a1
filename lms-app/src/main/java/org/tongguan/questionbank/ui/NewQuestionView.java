package org.tongguan.questionbank.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionAuthoringService;
import org.tongguan.questionbank.QuestionMediaService;

/** Writes a new question: its type and bank first, then the form of the type. */
@Route("questions/new")
@RolesAllowed("trainer")
@CdiComponent
class NewQuestionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient QuestionAuthoringService authoring;
    private final transient QuestionMediaService media;
    private final transient AuthoringChoices choices;
    private final Paragraph tier = new Paragraph();

    @Inject
    NewQuestionView(QuestionAuthoringService authoring, QuestionMediaService media, CourseCatalogue courses, CompetenceCatalogue competences) {
        this.authoring = authoring;
        this.media = media;
        choices = AuthoringChoices.of(courses, competences);
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        RouterLink back = new RouterLink(getTranslation("questionbank.title"), QuestionsView.class);
        back.addClassName("tg-back");
        add(back, new PageHeader(getTranslation("questionauthor.new"), getTranslation("questionauthor.about")));
        if (choices.courses().isEmpty()) {
            add(new EmptyState(VaadinIcon.BOOK, getTranslation("questionauthor.no-course"), ""));
            return;
        }
        QueryParameters asked = event.getLocation().getQueryParameters();
        ItemType first = asked.getSingleParameter("type").flatMap(ItemType::ofKey).orElse(ItemType.SINGLE_CHOICE);
        Map<String, String> titles = new LinkedHashMap<>();
        choices.courses().keySet().forEach(key -> titles.put(key, choices.course(key, getLocale())));
        Select<String> bank = Choice.of(getTranslation("questionauthor.field.course"), titles);
        asked.getSingleParameter("course").filter(titles::containsKey).ifPresent(bank::setValue);
        Map<String, String> types = new LinkedHashMap<>();
        Stream.of(ItemType.values()).map(ItemType::key).forEach(key -> types.put(key, getTranslation("exam.type." + key)));
        Select<String> type = Choice.of(getTranslation("questionauthor.field.type"), types);
        type.setValue(first.key());
        type.setId("question-type");
        bank.setId("question-course");
        QuestionEditor editor = new QuestionEditor(authoring, media, choices, first, bank.getValue(), document -> authoring.add(bank.getValue(), document));
        bank.addValueChangeListener(change -> {
            editor.useCourse(change.getValue());
            tell(change.getValue());
        });
        type.addValueChangeListener(change -> ItemType.ofKey(change.getValue()).ifPresent(editor::use));
        tell(bank.getValue());
        tier.addClassNames("tg-soft", "tg-small");
        Div fields = new Div(type, bank);
        fields.addClassName("tg-form-settings");
        add(new Card("", fields, tier), editor);
    }

    /** A question is asked of its course's tier. */
    private void tell(String key) {
        tier.setText(Optional.ofNullable(choices.courses().get(key))
                .map(known -> getTranslation("questionauthor.tier", "tier", getTranslation("tier." + known.tier().key()))).orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionauthor.new") + " · " + getTranslation("shell.name");
    }
}

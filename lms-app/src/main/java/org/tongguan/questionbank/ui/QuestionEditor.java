package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.Unsaved;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionAuthoringService;
import org.tongguan.questionbank.QuestionAuthoringService.Saved;
import org.tongguan.questionbank.QuestionBankError;
import org.tongguan.questionbank.QuestionMediaService;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.DomainError;

/** A question as it is written: its fields, what its candidate will see, and saving. Nothing typed is lost by a refusal. */
final class QuestionEditor extends Div implements BeforeLeaveObserver {
    private static final long serialVersionUID = 1;

    private final transient QuestionAuthoringService authoring;
    private final transient Saving saving;
    private final GeneralFields general;
    private final MediaRows files;
    private final Div preview = new Div();
    private final SaveBar bar;
    private ItemType type;
    private final TypedBody body;
    private List<String> mediaBefore = List.of();
    private boolean filling = true;
    private final transient Unsaved unsaved = new Unsaved();

    QuestionEditor(QuestionAuthoringService authoring, QuestionMediaService media, AuthoringChoices choices, ItemType type, String course,
            Saving saving) {
        this.authoring = authoring;
        this.type = type;
        general = new GeneralFields(choices, course, this::changed);
        body = new TypedBody(type, media, this::changed);
        files = new MediaRows(media, this::changed);
        this.saving = saving;
        bar = new SaveBar(this::save);
        Card belonging = new Card(getTranslation("questionauthor.section.belonging"));
        general.belonging().forEach(belonging::add);
        Div form = new Div(new Card(getTranslation("questionauthor.section.question"), general.texts(), body),
                new Card(getTranslation("questionauthor.section.after"), general.behind()), belonging,
                new Card(getTranslation("questionauthor.list.media"), files));
        Card seen = new Card(getTranslation("questionbank.preview"), preview);
        seen.setId("preview");
        seen.addClassName("tg-author-preview");
        form.addClassName("tg-author-form");
        Div columns = new Div(form, seen);
        columns.addClassName("tg-author");
        add(columns, bar);
        begin();
    }

    /** From here on a change is one of the author's. */
    private void begin() {
        filling = false;
        look();
    }

    void show(Question question, String course) {
        filling = true;
        general.show(question, course);
        use(question.type());
        body.form().show(question.body());
        body.form().describe(question.media());
        mediaBefore = question.media().stream().map(Media::digest).toList();
        List<String> own = body.form().media().stream().map(Media::digest).toList();
        files.show(question.media().stream().filter(one -> !own.contains(one.digest())).toList());
        begin();
    }

    /** Nothing is lost by choosing another type. */
    void use(ItemType other) {
        type = other;
        body.use(other);
        changed();
    }

    void useCourse(String course) {
        general.use(course, "");
    }

    private void changed() {
        if (!filling) {
            look();
            keep(true);
        }
    }

    private void look() {
        preview.removeAll();
        authoring.look(document()).ifPresent(question -> preview.add(new AskedPreview(Asked.of(question, question.body().shape()))));
    }

    private Map<String, Object> document() {
        YamlTexts document = YamlTexts.asTyped().put("type", type.key());
        general.write(document);
        body.form().write(document);
        List<Map<String, Object>> all = Stream.concat(files.media().stream(), body.form().media().stream())
                .sorted(Comparator.comparingInt(one -> mediaBefore.contains(one.digest()) ? mediaBefore.indexOf(one.digest()) : mediaBefore.size()))
                .map(QuestionEditor::entry).distinct().toList();
        return document.put("media", all).document();
    }

    private static Map<String, Object> entry(Media one) {
        return YamlTexts.asTyped().put("digest", one.digest()).put("name", one.name()).put("type", one.type()).filled("text", one.text()).values();
    }

    void save() {
        general.clear();
        body.form().clear();
        files.clear();
        try {
            Saved saved = saving.save(document());
            keep(false);
            Notification.show(getTranslation("questionauthor.saved", "version", saved.version()));
            UI.getCurrent().navigate(QuestionView.class, saved.id());
        } catch (DomainError error) {
            refuse(error);
        }
    }

    private void refuse(DomainError error) {
        List<String> elsewhere = new ArrayList<>();
        error.faults().stream().map(fault -> FormFault.of(fault, getLocale())).forEach(fault -> {
            if (fault.head().equals("media")) {
                files.fault(fault);
            } else if (error.code() != QuestionBankError.FAULTY || !general.fault(fault) && !body.form().fault(fault)) {
                elsewhere.add(fault.text());
            }
        });
        if (error.code() == QuestionBankError.CODE_TAKEN) {
            general.fault(new FormFault(false, "id", error.code().code(), getTranslation("error.question.code-taken", "code",
                    error.values().getOrDefault("code", ""))));
        }
        bar.refuse(error, elsewhere, saving.ways(error));
        getElement().executeJs("""
                setTimeout(() => {
                    (this.querySelector('[invalid]') ?? this.querySelector('.tg-form-fault:not(:empty)'))?.scrollIntoView({block: 'center'});
                    const held = document.activeElement;
                    if (held === document.body || held.id === 'save-question') {
                        this.querySelector('[invalid]')?.focus({preventScroll: true});
                    }
                }, 100)""");
    }

    private void keep(boolean warns) {
        bar.unsaved(warns);
        unsaved.is(warns);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.ask(event);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().getPage().executeJs("window.onbeforeunload = null");
    }
}

package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.questionbank.QuestionProperties;
import org.tongguan.shared.DomainError;

/** Asks what many questions get at once. A property is changed when its box is ticked; what was chosen stays when the change is refused. */
class PropertiesDialog extends Dialog {
    private static final int LONGEST_SOURCE = 300;
    private static final long serialVersionUID = 1;

    private final Select<String> difficulty;
    private final TextField source = new TextField();
    private final Select<String> competence;
    private final OtherCompetences others;
    private final Select<String> lesson;
    private final Checkbox changesDifficulty;
    private final Checkbox changesSource;
    private final Checkbox changesCompetences;
    private final Checkbox changesLesson;
    private final Button save = new Button(getTranslation("questionbank.properties.save"));

    /** Changes the questions. */
    interface Act {
        /** @throws DomainError when none is changed */
        void change(QuestionProperties properties);
    }

    /** @param competences titles by key @param lessons of the one course that all of them belong to; empty when they belong to several */
    PropertiesDialog(int count, Map<String, String> competences, Map<String, String> lessons, Act act) {
        setHeaderTitle(getTranslation("questionbank.properties.title", "count", count));
        setWidth("min(34rem, 100%)");
        difficulty = Choice.of(getTranslation("questionbank.difficulty"), names(List.of("easy", "medium", "hard"),
                key -> getTranslation("questionbank.difficulty." + key)));
        source.setLabel(getTranslation("questionauthor.field.source"));
        source.setMaxLength(LONGEST_SOURCE);
        competence = Choice.of(getTranslation("questionauthor.field.competence"), competences);
        others = new OtherCompetences(key -> competences.getOrDefault(key, key));
        others.offer(competences.keySet(), competence.getOptionalValue().orElse(""));
        competence.addValueChangeListener(event -> others.offer(competences.keySet(), event.getValue()));
        Map<String, String> places = new LinkedHashMap<>(lessons);
        places.put("", getTranslation("questionbank.properties.lesson.none"));
        lesson = Choice.of(getTranslation("questionauthor.field.lesson"), places);
        changesDifficulty = box("difficulty", difficulty);
        changesSource = box("source", source);
        changesCompetences = box("competences", competence, others);
        changesLesson = box("lesson", lesson);
        changesLesson.setVisible(!lessons.isEmpty());
        Paragraph hint = new Paragraph(getTranslation("questionbank.properties.hint"));
        hint.addClassName("tg-soft");
        Div fields = new Div(hint, changesDifficulty, difficulty, changesSource, source, changesCompetences, competence, others,
                changesLesson, lesson);
        fields.addClassName("tg-properties");
        add(fields);
        save.setId("properties-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setEnabled(false);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save(act));
        getFooter().add(new Button(getTranslation("questionbank.properties.cancel"), click -> close()), save);
    }

    private Checkbox box(String name, Component... fields) {
        Checkbox box = new Checkbox(getTranslation("questionbank.properties." + name));
        box.setId("change-" + name);
        List.of(fields).forEach(field -> field.setVisible(false));
        box.addValueChangeListener(event -> {
            List.of(fields).forEach(field -> field.setVisible(event.getValue()));
            save.setEnabled(!properties().isEmpty());
        });
        return box;
    }

    private static Map<String, String> names(List<String> keys, UnaryOperator<String> words) {
        Map<String, String> names = new LinkedHashMap<>();
        keys.forEach(key -> names.put(key, words.apply(key)));
        return names;
    }

    private QuestionProperties properties() {
        List<String> competences = new ArrayList<>(competence.getOptionalValue().map(List::of).orElse(List.of()));
        competences.addAll(others.ticked());
        return new QuestionProperties(difficulty.getOptionalValue().filter(key -> changesDifficulty.getValue()),
                Optional.of(source.getValue()).filter(text -> changesSource.getValue()),
                Optional.of(List.copyOf(competences)).filter(keys -> changesCompetences.getValue()),
                lesson.getOptionalValue().filter(key -> changesLesson.getValue()));
    }

    private void save(Act act) {
        try {
            act.change(properties());
            close();
        } catch (DomainError error) {
            FailureNotice.show(FailureNotice.text(error, getLocale()));
        } finally {
            save.setEnabled(true);
        }
    }
}

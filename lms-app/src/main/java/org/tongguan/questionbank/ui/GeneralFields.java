package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** What every question has: its texts, and where it belongs. */
final class GeneralFields extends Div {
    private static final List<String> DIFFICULTIES = List.of("easy", "medium", "hard");
    private static final int DIGITS = 8;
    private static final long serialVersionUID = 1;

    private final transient AuthoringChoices choices;
    private final transient Runnable changed;
    private final FormRow stem;
    private final FormRow explanation;
    private final FormRow labels;
    private final OtherCompetences others = new OtherCompetences(this::competence);
    private final FormRow lesson;
    private List<String> othersBefore = List.of();

    /** @param course the bank */
    GeneralFields(AuthoringChoices choices, String course, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        Bilingual empty = Bilingual.of("", "");
        stem = new FormRow("", changed).both("stem", label("stem"), empty);
        explanation = new FormRow("", changed).both("explanation", label("explanation"), empty);
        labels = new FormRow("", changed).text("id", label("code"), "Q-" + UUID.randomUUID().toString().substring(0, DIGITS))
                .choice("competence", label("competence"), List.copyOf(choices.competences().keySet()), this::competence,
                        choices.competences().keySet().stream().findFirst().orElse(null))
                .choice("difficulty", label("difficulty"), DIFFICULTIES, key -> getTranslation("questionbank.difficulty." + key), "medium")
                .text("source", label("source"), "");
        lesson = new FormRow("", changed);
        labels.listen("competence", this::offer);
        offer();
        others.getElement().setAttribute("data-field", "competences");
        others.addValueChangeListener(event -> changed.run());
        labels.addClassName("tg-form-settings");
        use(course, "");
    }

    /** Lessons are those of the course; one that the course no longer has stays where it is named. */
    void use(String course, String named) {
        Map<String, Bilingual> titles = new LinkedHashMap<>();
        titles.put("", Bilingual.of("", ""));
        titles.putAll(choices.lessons(course));
        titles.putIfAbsent(named, Bilingual.of(named, named));
        lesson.removeAll();
        lesson.choice("lesson", label("lesson"), List.copyOf(titles.keySet()), key -> titles.getOrDefault(key, Bilingual.of(key, key)).in(getLocale()),
                named);
        changed.run();
    }

    private void offer() {
        Set<String> all = new LinkedHashSet<>(choices.competences().keySet());
        all.addAll(othersBefore);
        others.offer(all, labels.value("competence"));
    }

    Div texts() {
        return stem;
    }

    Div behind() {
        return explanation;
    }

    List<Div> belonging() {
        return List.of(labels, new Div(others), lesson);
    }

    void show(Question question, String course) {
        stem.set("stem", question.stem());
        explanation.set("explanation", question.explanation());
        labels.set("id", question.code());
        labels.readOnly("id");
        labels.set("difficulty", question.difficulty());
        labels.set("source", question.source());
        labels.set("competence", question.competence());
        othersBefore = question.competences().subList(1, question.competences().size());
        offer();
        others.setValue(Set.copyOf(othersBefore));
        use(course, question.lesson());
    }

    void write(YamlTexts document) {
        List<String> competences = new ArrayList<>(List.of(labels.value("competence")));
        competences.addAll(others.getValue().equals(Set.copyOf(othersBefore)) ? othersBefore : others.ticked());
        document.put("id", labels.value("id")).put("competences", competences).put("difficulty", labels.value("difficulty"))
                .filled("lesson", lesson.value("lesson")).filled("source", labels.value("source")).text("stem", stem.both("stem"))
                .optional("explanation", explanation.both("explanation"));
    }

    boolean fault(FormFault fault) {
        return stem.fault(fault) || explanation.fault(fault) || lesson.fault(fault)
                || labels.fault(fault.code().equals("question-file.id") ? fault.at("id") : fault);
    }

    void clear() {
        List.of(stem, explanation, labels, lesson).forEach(FormRow::clear);
    }

    private String label(String key) {
        return getTranslation("questionauthor.field." + key);
    }

    private String competence(String key) {
        return choices.competence(key, getLocale());
    }
}

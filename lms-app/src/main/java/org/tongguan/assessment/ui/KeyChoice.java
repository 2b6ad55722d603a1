package org.tongguan.assessment.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.assessment.RulingService;
import org.tongguan.assessment.RulingService.RulableItem;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.KeyWords;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.QuestionBank.QuestionRevision;

/**
 * The new key of an item that was sat: of a choice its right options; of anything else the key of another version of the question, which is
 * mended in the bank first, so that bank and exam stay in step.
 */
class KeyChoice extends Div {
    private static final long serialVersionUID = 1;

    private final transient RulingService rulings;
    private final transient Runnable changed;
    private final CheckboxGroup<Option> options = new CheckboxGroup<>();
    private final RadioButtonGroup<QuestionRevision> versions = new RadioButtonGroup<>();
    private final Paragraph mend = new Paragraph();
    private transient Optional<RulableItem> item = Optional.empty();

    KeyChoice(RulingService rulings, Runnable changed) {
        this.rulings = rulings;
        this.changed = changed;
        options.setId("ruling-key");
        options.setLabel(getTranslation("ruling.key"));
        options.setHelperText(getTranslation("ruling.key.fit"));
        options.setItemLabelGenerator(option -> letter(option) + ". " + option.text().in(getLocale()));
        options.addValueChangeListener(change -> changed.run());
        versions.setId("ruling-key-version");
        versions.setLabel(getTranslation("ruling.key.version"));
        versions.setRenderer(new ComponentRenderer<>(this::described));
        versions.addValueChangeListener(change -> changed.run());
        mend.setId("ruling-key-mend");
        add(options, versions, mend);
    }

    /** Shows the keys that this item can have. */
    void show(RulableItem shown) {
        item = Optional.of(shown);
        Optional<ChoiceBody> choice = chosenByOptions(shown.question().body());
        options.setVisible(choice.isPresent());
        versions.setVisible(false);
        mend.setVisible(choice.isEmpty());
        if (choice.isPresent()) {
            ChoiceBody body = choice.get();
            List<Option> all = Asked.of(shown.question(), body.shape()).options();
            options.setItems(all);
            options.setValue(all.stream().filter(option -> body.key().contains(option.id())).collect(Collectors.toSet()));
        } else if (shown.question().body().needsMarker()) {
            mend.setText(getTranslation("ruling.key.by-people"));
        } else {
            offer(shown, rulings.keys(shown));
        }
    }

    /** The version that was sat comes along, to take an earlier ruling back. */
    private void offer(RulableItem shown, List<QuestionRevision> keys) {
        versions.setItems(keys);
        versions.setVisible(!keys.isEmpty());
        keys.stream().filter(key -> key.version() > shown.version()).findFirst().ifPresent(versions::setValue);
        mend.setText(getTranslation(keys.size() > 1 ? "ruling.key.mend.more" : "ruling.key.mend") + " ");
        keys.stream().findFirst().ifPresent(key -> {
            Anchor question = new Anchor("questions/" + key.id() + "/edit", getTranslation("ruling.key.mend.link"));
            question.setId("ruling-mend");
            mend.add(question);
        });
    }

    /** Empty while no key is chosen. */
    Optional<Body> value() {
        Optional<ChoiceBody> choice = item.flatMap(one -> chosenByOptions(one.question().body()));
        return choice.isPresent() ? choice.flatMap(body -> body.withKey(ids(options.getValue()))).map(Body.class::cast)
                : versions.getOptionalValue().map(revision -> revision.question().body());
    }

    /** Where options have weights, right and wrong options alone say too little. */
    private static Optional<ChoiceBody> chosenByOptions(Body body) {
        return body instanceof ChoiceBody choice && choice.rule() != ChoiceBody.Rule.WEIGHTS ? Optional.of(choice) : Optional.empty();
    }

    private static Set<String> ids(Set<Option> chosen) {
        return chosen.stream().map(Option::id).collect(Collectors.toSet());
    }

    private Div described(QuestionRevision key) {
        String name = getTranslation(item.filter(one -> one.version() == key.version()).isPresent() ? "ruling.key.sat" : "ruling.key.number",
                "number", key.number());
        Div lines = new Div(new Span(name));
        KeyWords.lines(key.question().body(), getLocale()).forEach(line -> {
            Div words = new Div(line);
            words.addClassNames("tg-soft", "tg-small");
            lines.add(words);
        });
        return lines;
    }

    /** Stands for the place in the bank; an id tells nothing. */
    private String letter(Option option) {
        return String.valueOf((char) ('A' + options.getListDataView().getItems().toList().indexOf(option)));
    }
}

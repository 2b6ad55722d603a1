package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.shared.Bilingual;

/** One entry of a plan, with the buttons that move and remove it. */
class EntryRow extends Div {
    /** What the buttons do. */
    interface Acts {
        void move(EntryRow row, int step);

        void remove(EntryRow row);

        /** Something was typed or chosen. */
        void changed();
    }

    private static final long serialVersionUID = 1;

    private final transient PlanFields fields;
    private final TextField titleZh;
    private final TextField titleEn;
    private final TextArea pitchZh;
    private final TextArea pitchEn;
    private final ComboBox<PersonSummary> presenter;
    private final Span number = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;

    EntryRow(PersonChoices people, Acts acts) {
        fields = new PlanFields(acts::changed);
        titleZh = fields.put("title.zh", new TextField());
        titleEn = fields.put("title.en", new TextField());
        pitchZh = fields.put("pitch.zh", new TextArea());
        pitchEn = fields.put("pitch.en", new TextArea());
        presenter = fields.put("presenter", people.one());
        up = button("up", VaadinIcon.ARROW_UP, () -> acts.move(this, -1));
        down = button("down", VaadinIcon.ARROW_DOWN, () -> acts.move(this, 1));
        remove = button("remove", VaadinIcon.TRASH, () -> acts.remove(this));
        titleZh.setLabel(getTranslation("roadshow.plan.entry-title-zh"));
        titleEn.setLabel(getTranslation("roadshow.plan.entry-title-en"));
        pitchZh.setLabel(getTranslation("roadshow.plan.pitch-zh"));
        pitchEn.setLabel(getTranslation("roadshow.plan.pitch-en"));
        presenter.setLabel(getTranslation("roadshow.plan.presenter"));
        titleZh.setRequiredIndicatorVisible(true);
        pitchZh.setRequiredIndicatorVisible(true);
        presenter.setRequiredIndicatorVisible(true);
        Div words = new Div(new Div(titleZh, titleEn), new Div(pitchZh, pitchEn), new Div(presenter));
        words.getChildren().forEach(both -> both.addClassName("tg-both"));
        words.addClassName("tg-fields");
        number.addClassName("tg-form-number");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("tg-form-buttons");
        addClassName("tg-form-row");
        add(number, words, buttons);
    }

    void show(PlannedEntry entry, Map<String, PersonSummary> people) {
        titleZh.setValue(entry.title().zh());
        titleEn.setValue(entry.title().en());
        pitchZh.setValue(entry.pitch().zh());
        pitchEn.setValue(entry.pitch().en());
        presenter.setValue(people.get(entry.presenter()));
    }

    PlannedEntry value() {
        return new PlannedEntry(Bilingual.of(titleZh.getValue(), titleEn.getValue()), Bilingual.of(pitchZh.getValue(), pitchEn.getValue()),
                Optional.ofNullable(presenter.getValue()).map(PersonSummary::staffNumber).orElse(""));
    }

    PlanFields fields() {
        return fields;
    }

    void focus() {
        titleZh.focus();
    }

    /** @param index from 0 */
    void place(int index, boolean last) {
        number.setText(Integer.toString(index + 1));
        getElement().setAttribute("data-row", Integer.toString(index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(!last);
        up.setAriaLabel(getTranslation("roadshow.plan.up", "number", index + 1));
        down.setAriaLabel(getTranslation("roadshow.plan.down", "number", index + 1));
        remove.setAriaLabel(getTranslation("roadshow.plan.remove", "number", index + 1));
    }

    private static Button button(String act, VaadinIcon icon, Runnable run) {
        Button button = new Button(icon.create(), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("data-act", act);
        return button;
    }
}

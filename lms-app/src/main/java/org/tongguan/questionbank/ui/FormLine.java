package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A row with its number and the buttons that move and remove it. It stays the same element wherever it goes, so that typing goes on. */
final class FormLine extends Div {
    private static final long serialVersionUID = 1;

    private final FormRow row;
    private final String name;
    private final Span number = new Span();
    private final Button up;
    private final Button down;
    private final Button remove;

    FormLine(FormRow row, String name, Acts acts) {
        this.row = row;
        this.name = name;
        up = button("up", VaadinIcon.ARROW_UP, () -> acts.move(this, -1));
        down = button("down", VaadinIcon.ARROW_DOWN, () -> acts.move(this, 1));
        remove = button("remove", VaadinIcon.TRASH, () -> acts.remove(this));
        number.addClassName("tg-form-number");
        Div buttons = new Div(up, down, remove);
        buttons.addClassName("tg-form-buttons");
        addClassName("tg-form-row");
        add(number, row, buttons);
    }

    FormRow row() {
        return row;
    }

    /** @param index from 0 */
    void place(int index, boolean last) {
        number.setText(Integer.toString(index + 1));
        getElement().setAttribute("data-row", Integer.toString(index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(!last);
        name(up, "up", index);
        name(down, "down", index);
        name(remove, "remove", index);
    }

    /** The button under the hand before a row moved or went, or the one as near as may be. */
    Button nearest(int step) {
        Button pressed = step < 0 ? up : step > 0 ? down : remove;
        Button other = step < 0 ? down : up;
        return pressed.isEnabled() ? pressed : other;
    }

    private void name(Button button, String act, int index) {
        button.setAriaLabel(getTranslation("questionauthor." + act, "what", name, "number", index + 1));
    }

    private static Button button(String act, VaadinIcon icon, Runnable run) {
        Button button = new Button(icon.create(), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("data-act", act);
        return button;
    }

    /** What the buttons do. */
    interface Acts {
        void move(FormLine line, int step);

        void remove(FormLine line);
    }
}

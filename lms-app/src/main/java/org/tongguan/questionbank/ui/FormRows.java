package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A list of rows that are added, moved and removed by buttons. */
class FormRows extends Div {
    private static final long serialVersionUID = 1;

    private final List<FormRow> rows = new ArrayList<>();
    private final String name;
    private final String title;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final Paragraph fault = new Paragraph();
    private final Button add;

    /**
     * @param name  key of the list in our own format
     * @param fresh makes an empty row
     */
    FormRows(String name, String title, String about, Supplier<FormRow> fresh, Runnable changed) {
        this.name = name;
        this.title = title;
        this.changed = changed;
        getElement().setAttribute("data-rows", name);
        addClassName("tg-form-rows");
        fault.addClassName("tg-form-fault");
        fault.getElement().setAttribute("role", "alert");
        add = new Button(getTranslation("questionauthor.add", "what", title), VaadinIcon.PLUS.create(), click -> {
            append(fresh.get());
            changed.run();
            list.getElement().executeJs("this.lastElementChild.querySelector('[data-field]').focus()");
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.getElement().setAttribute("data-add", name);
        add(new H3(title));
        if (!about.isEmpty()) {
            Paragraph words = new Paragraph(about);
            words.addClassNames("tg-soft", "tg-small");
            add(words);
        }
        add(fault, list, add);
    }

    void append(FormRow row) {
        rows.add(row);
        draw();
    }

    void fill(List<? extends FormRow> all) {
        rows.clear();
        rows.addAll(all);
        draw();
    }

    List<FormRow> rows() {
        return List.copyOf(rows);
    }

    /** Rows come in another way than by the button. */
    void withoutAdding() {
        add.setVisible(false);
    }

    private void draw() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            list.add(line(i));
        }
    }

    private Div line(int index) {
        Span number = new Span(Integer.toString(index + 1));
        number.addClassName("tg-form-number");
        Button up = button("up", VaadinIcon.ARROW_UP, index, () -> move(index, index - 1, "up"));
        up.setEnabled(index > 0);
        Button down = button("down", VaadinIcon.ARROW_DOWN, index, () -> move(index, index + 1, "down"));
        down.setEnabled(index < rows.size() - 1);
        Div buttons = new Div(up, down, button("remove", VaadinIcon.TRASH, index, () -> remove(index)));
        buttons.addClassName("tg-form-buttons");
        Div line = new Div(number, rows.get(index), buttons);
        line.addClassName("tg-form-row");
        line.getElement().setAttribute("data-row", Integer.toString(index + 1));
        return line;
    }

    private Button button(String act, VaadinIcon icon, int index, Runnable run) {
        Button button = new Button(icon.create(), click -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("questionauthor." + act, "what", title, "number", index + 1));
        button.getElement().setAttribute("data-act", act);
        return button;
    }

    private void move(int from, int to, String act) {
        rows.add(to, rows.remove(from));
        draw();
        changed.run();
        list.getElement().executeJs("const row = this.children[$0]; (row.querySelector(`[data-act=${$1}]:not([disabled])`)"
                + " ?? row.querySelector('[data-act]:not([disabled])')).focus()", to, act);
    }

    private void remove(int index) {
        rows.remove(index);
        draw();
        changed.run();
        add.focus();
    }

    /** Shows a fault at its row, or above all rows when it concerns none. */
    void fault(FormFault told) {
        FormFault inside = told.rest();
        boolean placed = !told.path().isEmpty() && rows.stream().anyMatch(row -> isCalled(row, told.head())
                && (row.fault(inside) || row.fault(inside.at("text"))));
        if (!placed) {
            fault.setText((fault.getText() + " " + told.text()).strip());
        }
    }

    private boolean isCalled(FormRow row, String called) {
        return row.id().isEmpty() ? Integer.toString(rows.indexOf(row) + 1).equals(called) : row.id().equals(called);
    }

    void clear() {
        fault.setText("");
        rows.forEach(FormRow::clear);
    }

    String name() {
        return name;
    }
}

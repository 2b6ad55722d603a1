package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A list of rows that are added, moved and removed by buttons. */
class FormRows extends Div implements FormLine.Acts {
    private static final long serialVersionUID = 1;

    private final List<FormLine> lines = new ArrayList<>();
    private final String name;
    private final String one;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final H3 heading;
    private final Paragraph fault = new Paragraph();
    private final Button add;

    /**
     * @param name  key of the list in our own format
     * @param one   what a single row is called
     * @param fresh makes an empty row
     */
    FormRows(String name, String title, String one, String about, Supplier<FormRow> fresh, Runnable changed) {
        this.name = name;
        this.one = one;
        this.changed = changed;
        getElement().setAttribute("data-rows", name);
        addClassName("tg-form-rows");
        fault.addClassName("tg-form-fault");
        fault.getElement().setAttribute("role", "alert");
        add = new Button(getTranslation("questionauthor.add", "what", one), VaadinIcon.PLUS.create(), click -> {
            append(fresh.get());
            changed.run();
            hand(lines.get(lines.size() - 1));
        });
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.getElement().setAttribute("data-add", name);
        heading = new H3(title);
        add(heading);
        if (!about.isEmpty()) {
            Paragraph words = new Paragraph(about);
            words.addClassNames("tg-soft", "tg-small");
            add(words);
        }
        add(fault, list, add);
    }

    void append(FormRow row) {
        put(row);
        number();
    }

    void fill(List<? extends FormRow> all) {
        lines.clear();
        list.removeAll();
        all.forEach(this::put);
        number();
    }

    List<FormRow> rows() {
        return lines.stream().map(FormLine::row).toList();
    }

    /** Rows come in another way than by the button. */
    void withoutAdding() {
        add.setVisible(false);
    }

    /** Whatever holds them is headed by their title already. */
    void withoutHeading() {
        heading.setVisible(false);
    }

    private void put(FormRow row) {
        FormLine line = new FormLine(row, one, this);
        lines.add(line);
        list.add(line);
    }

    private void number() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).place(i, i == lines.size() - 1);
        }
    }

    @Override
    public void move(FormLine line, int step) {
        int to = lines.indexOf(line) + step;
        lines.remove(line);
        lines.add(to, line);
        list.remove(line);
        list.addComponentAtIndex(to, line);
        number();
        changed.run();
        hand(line.nearest(step));
    }

    @Override
    public void remove(FormLine line) {
        int at = lines.indexOf(line);
        lines.remove(line);
        list.remove(line);
        number();
        changed.run();
        if (add.isVisible() || lines.isEmpty()) {
            hand(add);
        } else {
            hand(lines.get(Math.min(at, lines.size() - 1)).nearest(0));
        }
    }

    /** Moves the focus to a button or into a row, unless its author has gone elsewhere while the server answered. */
    private void hand(Component to) {
        to.getElement().executeJs("setTimeout(() => { const held = document.activeElement;"
                + " if (held === document.body || $0.contains(held) && held.matches('[data-act], [data-add]'))"
                + " (this.querySelector('[data-field]') ?? this).focus(); })", getElement());
    }

    /** Shows a fault at its row, or above all rows when it concerns none. */
    void fault(FormFault told) {
        FormFault inside = told.rest();
        boolean placed = !told.path().isEmpty() && rows().stream().anyMatch(row -> isCalled(row, told.head())
                && (row.fault(inside) || row.fault(inside.at("text"))));
        if (!placed) {
            fault.setText((fault.getText() + " " + told.text()).strip());
        }
    }

    private boolean isCalled(FormRow row, String called) {
        return row.id().isEmpty() ? Integer.toString(rows().indexOf(row) + 1).equals(called) : row.id().equals(called);
    }

    void clear() {
        fault.setText("");
        rows().forEach(FormRow::clear);
    }

    String name() {
        return name;
    }
}

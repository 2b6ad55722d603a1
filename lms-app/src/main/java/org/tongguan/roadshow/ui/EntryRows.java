package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;

/** The entries of a plan in the order of appearance; a row keeps what was typed wherever it goes. */
class EntryRows extends Div implements EntryRow.Acts {
    private static final Pattern PLACE = Pattern.compile("entries\\[(\\d+)]\\.(.+)");
    private static final long serialVersionUID = 1;

    private final transient PersonChoices people;
    private final transient Runnable changed;
    private final List<EntryRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph fault = new Paragraph();
    private final Button add = new Button(getTranslation("roadshow.plan.add-entry"), VaadinIcon.PLUS.create());

    EntryRows(PersonChoices people, Runnable changed) {
        this.people = people;
        this.changed = changed;
        fault.addClassName("tg-form-fault");
        fault.getElement().setAttribute("role", "alert");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.setId("add-entry");
        add.addClickListener(click -> append().focus());
        add(fault, list, add);
    }

    /** With one row to begin with when there are none. */
    void show(List<PlannedEntry> entries, Map<String, PersonSummary> known) {
        rows.clear();
        list.removeAll();
        entries.forEach(entry -> append().show(entry, known));
        if (entries.isEmpty()) {
            append();
        }
    }

    List<PlannedEntry> entries() {
        return rows.stream().map(EntryRow::value).toList();
    }

    /** Shows a fault at the field of its row, or above all rows; false when it concerns no entry. */
    boolean fault(String where, String text) {
        Matcher place = PLACE.matcher(where);
        if (place.matches()) {
            return rows.get(Integer.parseInt(place.group(1)) - 1).fields().fault(place.group(2), text);
        }
        fault.setText(where.equals("entries") ? text : fault.getText());
        return where.equals("entries");
    }

    void clear() {
        fault.setText("");
        rows.forEach(row -> row.fields().clear());
    }

    private EntryRow append() {
        EntryRow row = new EntryRow(people, this);
        rows.add(row);
        list.add(row);
        number();
        return row;
    }

    @Override
    public void move(EntryRow row, int step) {
        int to = rows.indexOf(row) + step;
        rows.remove(row);
        rows.add(to, row);
        list.remove(row);
        list.addComponentAtIndex(to, row);
        number();
        row.focus();
        changed();
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void remove(EntryRow row) {
        rows.remove(row);
        list.remove(row);
        number();
        add.focus();
        changed();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).place(i, i == rows.size() - 1);
        }
        add.setEnabled(rows.size() < RoadshowPlan.MOST_ENTRIES);
    }
}

package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.Rubric.Category;
import org.tongguan.roadshow.Rubric.Criterion;

/** By what entries are judged, with the weights, so that everybody can see it. */
class RubricTable extends Div {
    private static final long serialVersionUID = 1;

    RubricTable(Rubric rubric) {
        addClassName("tg-scroll");
        NativeTable table = new NativeTable();
        table.addClassName("tg-table");
        NativeTableRow head = table.getHead().addRow();
        for (String name : new String[] {"category", "criterion", "weight", "help"}) {
            head.addHeaderCell().setText(getTranslation("roadshow.rubric." + name));
        }
        for (Category category : rubric.categories()) {
            for (Criterion criterion : category.criteria()) {
                NativeTableRow row = table.getBody().addRow();
                row.addDataCell().setText(category.title().in(getLocale()));
                row.addDataCell().setText(criterion.title().in(getLocale()));
                row.addDataCell().setText(Integer.toString(criterion.weight()));
                row.addDataCell().setText(criterion.help().in(getLocale()));
            }
        }
        add(table);
    }
}

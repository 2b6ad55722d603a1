package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.Rubric.Category;
import org.tongguan.roadshow.Rubric.Criterion;

/** By what entries are judged, with the weights, so that everybody can see it. */
class RubricTable extends Div {
    private static final List<String> COLUMNS = List.of("category", "criterion", "weight", "help");
    private static final long serialVersionUID = 1;

    RubricTable(Rubric rubric) {
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> head.addHeaderCell().setText(getTranslation("roadshow.rubric." + column)));
        for (Category category : rubric.categories()) {
            for (Criterion criterion : category.criteria()) {
                row(table.getBody().addRow(), List.of(category.title().in(getLocale()), criterion.title().in(getLocale()),
                        Integer.toString(criterion.weight()), criterion.help().in(getLocale())));
            }
        }
        add(table);
    }

    private void row(NativeTableRow row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            NativeTableCell cell = row.addDataCell();
            cell.setText(texts.get(column));
            cell.getElement().setAttribute("data-label", getTranslation("roadshow.rubric." + COLUMNS.get(column)));
        }
    }
}

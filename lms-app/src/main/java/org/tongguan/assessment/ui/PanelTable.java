package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.assessment.PanelSheet;

/** One line for each question with a field for each round that is open. */
class PanelTable extends Div {
    private static final long serialVersionUID = 1;

    private final Map<Long, BigDecimalField> first = new LinkedHashMap<>();
    private final Map<Long, BigDecimalField> second = new LinkedHashMap<>();

    PanelTable(PanelSheet sheet) {
        addClassName("tg-scroll");
        List<String> columns = new ArrayList<>(List.of("question", "first"));
        if (sheet.firstDone()) {
            columns.addAll(List.of("spread", "second"));
        }
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack");
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("exam-life.panel." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        sheet.lines().forEach(line -> table.getBody().add(row(sheet, line)));
        add(table);
    }

    Map<Long, BigDecimal> first() {
        return values(first);
    }

    Map<Long, BigDecimal> second() {
        return values(second);
    }

    private NativeTableRow row(PanelSheet sheet, PanelSheet.Line line) {
        String stem = line.stem().in(getLocale());
        NativeTableHeaderCell name = new NativeTableHeaderCell(stem);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        BigDecimalField one = field("first", stem);
        line.first().ifPresent(one::setValue);
        first.put(line.version(), one);
        row.add(name, cell("first", one));
        if (sheet.firstDone()) {
            one.setReadOnly(true);
            BigDecimalField two = field("second", stem);
            line.second().or(line::first).ifPresent(two::setValue);
            second.put(line.version(), two);
            row.add(cell("spread", new Span(line.spread().map(spread -> spread.least() + " / " + spread.mean() + " / " + spread.most())
                    .orElse("–"))), cell("second", two));
        }
        return row;
    }

    private BigDecimalField field(String round, String stem) {
        BigDecimalField field = new BigDecimalField();
        field.setAriaLabel(getTranslation("exam-life.panel." + round) + " " + stem);
        field.setWidth("7rem");
        return field;
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("exam-life.panel." + column));
        return cell;
    }

    private static Map<Long, BigDecimal> values(Map<Long, BigDecimalField> fields) {
        Map<Long, BigDecimal> values = new LinkedHashMap<>();
        fields.forEach((version, field) -> {
            if (!field.isReadOnly() && field.getValue() != null) {
                values.put(version, field.getValue());
            }
        });
        return values;
    }
}

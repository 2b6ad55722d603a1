package org.tongguan.assessment.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.assessment.PanelSheet;
import org.tongguan.platform.ui.StackTable;
import org.tongguan.questionbank.Asked;
import org.tongguan.questionbank.KeyWords;
import org.tongguan.questionbank.Question;

/** One line for each question with a field for each round that is open. */
class PanelTable extends Div {
    private static final long serialVersionUID = 1;

    private final StackTable table;
    private final Map<Long, BigDecimalField> first = new LinkedHashMap<>();
    private final Map<Long, BigDecimalField> second = new LinkedHashMap<>();
    private final boolean over;

    PanelTable(PanelSheet sheet) {
        over = sheet.over();
        List<String> columns = new ArrayList<>(List.of("question", "first"));
        if (sheet.firstDone()) {
            columns.addAll(List.of("spread", "second"));
        }
        table = new StackTable("exam-life.panel.", columns);
        sheet.lines().forEach(line -> table.row(row(sheet, line)));
        add(table);
    }

    Map<Long, BigDecimal> first() {
        return values(first);
    }

    Map<Long, BigDecimal> second() {
        return values(second);
    }

    private NativeTableRow row(PanelSheet sheet, PanelSheet.Line line) {
        String stem = line.question().stem().in(getLocale());
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(stem), whole(line.question()));
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        BigDecimalField one = field("first", stem);
        line.first().ifPresent(one::setValue);
        first.put(line.version(), one);
        row.add(name, table.cell("first", one));
        if (sheet.firstDone()) {
            one.setReadOnly(true);
            BigDecimalField two = field("second", stem);
            line.second().or(line::first).ifPresent(two::setValue);
            second.put(line.version(), two);
            row.add(table.cell("spread", new Span(line.spread().map(spread -> Stream.of(spread.least(), spread.mean(), spread.most())
                    .map(percent -> percent.setScale(1, RoundingMode.HALF_UP).toPlainString()).collect(Collectors.joining(" / "))).orElse("–"))), table.cell("second", two));
        }
        return row;
    }

    /** What there is to choose from, and the key; members think of an answer of their own first. */
    private Details whole(Question question) {
        Div words = new Div();
        lines(Asked.of(question, question.body().shape())).forEach(line -> words.add(new Div(line)));
        words.add(new Div(getTranslation("exam-life.panel.key")));
        KeyWords.lines(question.body(), getLocale()).forEach(line -> words.add(new Div(line)));
        words.addClassNames("tg-soft", "tg-small");
        Details details = new Details(getTranslation("exam-life.panel.whole"), words);
        details.addThemeVariants(DetailsVariant.SMALL);
        return details;
    }

    private List<String> lines(Asked asked) {
        List<String> lines = new ArrayList<>();
        for (int place = 0; place < asked.options().size(); place++) {
            String text = asked.options().get(place).text().in(getLocale());
            lines.add(asked.type().isChoice() ? (char) ('A' + place) + ". " + text : "· " + text);
        }
        asked.targets().forEach(target -> lines.add("→ " + target.text().in(getLocale())));
        asked.parts().forEach(part -> {
            lines.add(part.asked().stem().in(getLocale()));
            lines(part.asked()).forEach(line -> lines.add("　" + line));
        });
        return lines;
    }

    private BigDecimalField field(String round, String stem) {
        BigDecimalField field = new BigDecimalField();
        field.setAriaLabel(getTranslation("exam-life.panel." + round) + " " + stem);
        field.setWidth("7rem");
        field.setReadOnly(over);
        return field;
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

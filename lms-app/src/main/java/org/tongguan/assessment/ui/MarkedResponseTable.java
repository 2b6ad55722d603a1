package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.tongguan.assessment.MarkedResponse;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.StackTable;

/** One line for each response with where its marking stands and what may be done about it. */
class MarkedResponseTable extends Div {
    private static final List<String> COLUMNS = List.of("code", "question", "state", "markers", "mine", "actions");
    private static final int LONGEST_STEM = 40;
    private static final long serialVersionUID = 1;

    private final StackTable table = new StackTable("marking.column.", COLUMNS);

    MarkedResponseTable(List<MarkedResponse> responses, Consumer<MarkedResponse> second, Consumer<MarkedResponse> correct) {
        table.table().setId("responses");
        responses.forEach(response -> table.row(line(response, second, correct)));
        add(table);
    }

    private NativeTableRow line(MarkedResponse response, Consumer<MarkedResponse> second, Consumer<MarkedResponse> correct) {
        NativeTableHeaderCell code = new NativeTableHeaderCell(new Span(response.code()));
        code.getElement().setAttribute("scope", "row");
        Badge state = response.finished() ? new Badge(getTranslation("marking.finished"), Badge.Tone.GOOD)
                : new Badge(getTranslation("marking.open"), Badge.Tone.WARNING);
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("data-code", response.code());
        row.add(code, table.cell("question", question(response)), table.cell("state", state),
                table.cell("markers", new Span(getTranslation("marking.markers", "given", response.given(), "wanted", response.wanted()))),
                table.cell("mine", new Span(response.mine().map(mark -> mark.signum() == 0 ? "0" : mark.stripTrailingZeros().toPlainString())
                        .orElse("–"))),
                table.cell("actions", actions(response, second, correct)));
        return row;
    }

    private Component question(MarkedResponse response) {
        String stem = response.stem().in(getLocale()).strip().lines().findFirst().orElse("");
        Span words = new Span(stem.length() > LONGEST_STEM ? stem.substring(0, LONGEST_STEM) + "…" : stem);
        words.addClassNames("tg-soft", "tg-small");
        return new Div(new Span(response.question() + " "), words);
    }

    private Component actions(MarkedResponse response, Consumer<MarkedResponse> second, Consumer<MarkedResponse> correct) {
        Div actions = new Div();
        actions.addClassName("tg-row");
        if (response.mendable()) {
            actions.add(button("correct", response, correct));
        }
        if (response.second()) {
            actions.add(button("second-one", response, second));
        }
        if (!response.mendable() && !response.second()) {
            actions.add(new Span("–"));
        }
        return actions;
    }

    private Button button(String act, MarkedResponse response, Consumer<MarkedResponse> done) {
        Button button = new Button(getTranslation("marking." + act), click -> done.accept(response));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation("marking." + act) + " " + response.code());
        button.addClassName("marking-act-" + act);
        return button;
    }
}

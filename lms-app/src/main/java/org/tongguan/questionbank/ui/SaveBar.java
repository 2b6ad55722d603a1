package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** Saving, always in reach, and what stood in its way. */
final class SaveBar extends Div {
    private static final long serialVersionUID = 1;

    private final Div told = new Div();
    private final Span state = new Span();
    private final Button save;

    SaveBar(Runnable saving) {
        save = new Button(getTranslation("questionauthor.save"));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-question");
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            told.removeAll();
            try {
                saving.run();
            } finally {
                save.setEnabled(true);
            }
        });
        told.getElement().setAttribute("role", "alert");
        told.setId("not-saved");
        state.setId("unsaved");
        state.addClassName("tg-sheet-state");
        state.getElement().setAttribute("role", "status");
        Div line = new Div(state, save);
        line.addClassName("tg-author-line");
        addClassName("tg-author-bar");
        add(told, line);
        unsaved(false);
    }

    void unsaved(boolean yes) {
        state.setText(getTranslation(yes ? "questionauthor.unsaved" : "questionauthor.as-draft"));
    }

    /** @param elsewhere faults that belong to no field */
    void refuse(DomainError error, List<String> elsewhere, List<Component> ways) {
        told.add(line(FailureNotice.text(error, getLocale())));
        elsewhere.forEach(text -> told.add(line(text)));
        if (!ways.isEmpty()) {
            Div row = new Div(ways.toArray(Component[]::new));
            row.addClassName("tg-row");
            told.add(row);
        }
    }

    private static Paragraph line(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("tg-form-fault");
        return line;
    }
}

package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.SheetState;
import org.tongguan.roadshow.SheetSummary;

/** At the foot of the desk, within the thumb's reach: the total so far, whether it is saved, and handing in. */
class SheetBar extends Div {
    private static final long serialVersionUID = 1;

    private final transient Rubric rubric;
    private final Span total = new Span();
    private final Span count = new Span();
    private final Span saved = new Span();
    private final Button handIn;
    private final Button takeBack;

    SheetBar(Rubric rubric, Runnable onHandIn, Runnable onTakeBack) {
        this.rubric = rubric;
        addClassName("tg-sheet-bar");
        total.addClassName("tg-stat-figure");
        count.addClassNames("tg-soft", "tg-small");
        saved.addClassName("tg-small");
        saved.getElement().setAttribute("role", "status");
        handIn = new Button(getTranslation("roadshow.hand-in"), click -> onHandIn.run());
        handIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        handIn.setId("hand-in");
        takeBack = new Button(getTranslation("roadshow.take-back"), click -> onTakeBack.run());
        takeBack.addThemeVariants(ButtonVariant.LUMO_LARGE);
        takeBack.setId("take-back");
        Div words = new Div(count, saved);
        words.addClassName("tg-sheet-state");
        add(total, words, handIn, takeBack);
    }

    void total(BigDecimal value, int scored) {
        total.setText(Words.score(value));
        count.setText(getTranslation("roadshow.desk.scored", "count", scored, "all", rubric.criteria().size()));
    }

    /**
     * @param open      whether the event still takes sheets
     * @param presented whether the entry has been on stage
     */
    void show(SheetState state, boolean open, boolean presented) {
        boolean handedIn = state == SheetState.HANDED_IN;
        handIn.setVisible(!handedIn && open);
        handIn.setEnabled(presented);
        takeBack.setVisible(handedIn && open);
        if (!open) {
            saved.setText(getTranslation("roadshow.desk.closed"));
        } else if (!handedIn && !presented) {
            count.setText(count.getText() + " · " + getTranslation("roadshow.desk.waiting"));
        }
    }

    void saved(SheetSummary sheet) {
        boolean handedIn = sheet.state() == SheetState.HANDED_IN;
        boolean blank = sheet.scores().isEmpty() && sheet.comment().isEmpty();
        saved.removeClassName("tg-unsaved");
        saved.setText(blank ? getTranslation("roadshow.desk.blank-sheet")
                : getTranslation(handedIn ? "roadshow.desk.handed-in" : "roadshow.desk.saved", "time", Words.clock(sheet.changedAt())));
    }

    void notSaved() {
        saved.addClassName("tg-unsaved");
        saved.setText(getTranslation("roadshow.desk.not-saved"));
    }
}

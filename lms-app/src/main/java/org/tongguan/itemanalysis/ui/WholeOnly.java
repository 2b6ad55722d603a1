package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongguan.platform.ui.EmptyState;

/** Tells an officer of some departments why there is nothing to see, and what is open to everyone. */
class WholeOnly extends Composite<EmptyState> {
    private static final long serialVersionUID = 1;

    @Override
    protected EmptyState initContent() {
        Anchor sheet = new Anchor(ExamAddress.SHEET, getTranslation("item-analysis.sheet.open"));
        sheet.addClassName("tg-button");
        return new EmptyState(VaadinIcon.GROUP, getTranslation("item-analysis.whole-only.title"),
                getTranslation("error.item-analysis.whole-only"), sheet);
    }
}

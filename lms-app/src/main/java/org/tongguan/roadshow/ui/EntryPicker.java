package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.tongguan.platform.ui.Badge;
import org.tongguan.roadshow.DeskEntry;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.SheetState;

/** The entries on a judge's desk, side by side; on a narrow screen they scroll sideways. */
class EntryPicker extends Nav {
    private static final long serialVersionUID = 1;

    EntryPicker(List<DeskEntry> desk, EntryId chosen) {
        addClassName("tg-picker");
        setAriaLabel(getTranslation("roadshow.desk.entries"));
        for (DeskEntry entry : desk) {
            RouterLink link = new RouterLink(JudgingView.class, entry.entry().id().value());
            Span title = new Span(entry.entry().position() + ". " + entry.entry().title().in(getLocale()));
            link.add(title, badge(entry));
            link.setHighlightCondition((one, event) -> false);
            if (entry.entry().id().equals(chosen)) {
                link.getElement().setAttribute("aria-current", "true");
            }
            add(link);
        }
    }

    private static Badge badge(DeskEntry entry) {
        boolean onStage = entry.entry().state() == EntryState.ON_STAGE && entry.sheet() == SheetState.DRAFT;
        return onStage ? Badges.of(EntryState.ON_STAGE) : Badges.of(entry.sheet());
    }
}

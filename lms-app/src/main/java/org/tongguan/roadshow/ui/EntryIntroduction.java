package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.tongguan.platform.ui.Card;
import org.tongguan.roadshow.EntrySummary;

/** What is being scored: title, presenter, and the pitch on demand. */
class EntryIntroduction extends Card {
    private static final long serialVersionUID = 1;

    EntryIntroduction(EntrySummary entry) {
        super("");
        H2 title = new H2(entry.position() + ". " + entry.title().in(getLocale()));
        Paragraph who = new Paragraph(entry.presenter() + " · " + entry.department().in(getLocale()));
        who.addClassName("tg-soft");
        add(title, who, new Details(getTranslation("roadshow.desk.pitch"), new Paragraph(entry.pitch().in(getLocale()))));
    }
}

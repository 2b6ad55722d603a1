package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.appraisal.EvidenceKind;

/** Pieces of evidence in order: day, what, figure, and where it comes from. */
class EvidenceList extends OrderedList {
    private static final long serialVersionUID = 1;

    /**
     * @param own   whether the reader is the person, for whom the link opens the source; others see the origin's number, and open a roadshow, which is public within the body
     * @param kinds whether to name the kind of each piece
     */
    EvidenceList(List<EvidenceItem> evidence, boolean own, boolean kinds) {
        addClassName("tg-evidence");
        Locale locale = getLocale();
        for (EvidenceItem item : evidence) {
            Span day = new Span(RecordWords.day(locale, item.occurredAt()));
            day.addClassNames("tg-soft", "tg-evidence-day");
            Div what = new Div();
            if (kinds) {
                Span kind = new Span(RecordWords.kind(locale, item));
                kind.addClassName("tg-evidence-kind");
                what.add(kind);
            }
            what.add(new Span(item.title().in(locale)), source(item, own));
            Span figure = new Span(RecordWords.figure(locale, item.value(), item.unit()));
            figure.addClassName("tg-evidence-figure");
            add(new ListItem(day, what, figure));
        }
    }

    private Div source(EvidenceItem item, boolean own) {
        Div source = new Div(new Span(RecordWords.origin(getLocale(), item)));
        source.addClassNames("tg-soft", "tg-small", "tg-row");
        LocalDate from = item.validFrom();
        LocalDate to = item.validTo();
        if (from != null && to != null) {
            source.add(new Span(getTranslation("evidence.validity", "from", RecordWords.day(getLocale(), from),
                    "to", RecordWords.day(getLocale(), to))));
        }
        if (own || item.kind() == EvidenceKind.ROADSHOW) {
            Anchor open = new Anchor(item.link().substring(1), getTranslation("evidence.open"));
            open.setRouterIgnore(true);
            source.add(open);
        }
        return source;
    }
}

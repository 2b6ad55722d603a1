package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.appraisal.PerformanceRecord;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.StatTile;

/** A record: the total, each indicator with its sources, and what happened in the period. */
class RecordPanel extends Div {
    private static final long serialVersionUID = 1;

    RecordPanel(PerformanceRecord record, boolean own) {
        addClassName("tg-record");
        add(head(record));
        Card indicators = new Card(getTranslation("record.indicators"));
        record.indicators().forEach(indicator -> indicators.add(new IndicatorLine(indicator, own)));
        Card timeline = new Card(getTranslation("record.timeline"), timeline(record.timeline(), own));
        Div columns = new Div(indicators, timeline);
        columns.addClassName("tg-record-columns");
        add(columns);
    }

    private Component head(PerformanceRecord record) {
        Span scheme = new Span(getTranslation("record.scheme", "person", record.person().name() + " " + record.person().staffNumber(),
                "title", record.schemeTitle().in(getLocale()), "version", record.schemeVersion(), "tier", getTranslation("tier." + record.person().tier().key())));
        scheme.addClassNames("tg-soft", "tg-small");
        Div words = new Div(new Paragraph(getTranslation("record.no-grade")), scheme);
        words.addClassName("tg-record-note");
        Div head = new Div(new StatTile(getTranslation("record.total"), record.total().toPlainString(), getTranslation("record.total.note")),
                words);
        head.addClassName("tg-record-head");
        return head;
    }

    private Component timeline(List<EvidenceItem> evidence, boolean own) {
        if (evidence.isEmpty()) {
            return new EmptyState(VaadinIcon.CALENDAR_CLOCK, getTranslation("record.timeline.empty"), getTranslation("record.timeline.empty.hint"));
        }
        EvidenceList list = new EvidenceList(evidence, own, true);
        list.addClassName("tg-timeline");
        return list;
    }
}

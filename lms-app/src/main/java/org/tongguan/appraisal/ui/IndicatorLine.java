package org.tongguan.appraisal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tongguan.appraisal.IndicatorResult;

/** An indicator as a bar with its weight and points; opens to the evidence behind it. */
class IndicatorLine extends NativeDetails {
    private static final long serialVersionUID = 1;

    IndicatorLine(IndicatorResult result, boolean own) {
        addClassName("tg-indicator");
        Span title = new Span(result.title().in(getLocale()));
        title.addClassName("tg-indicator-title");
        Span weight = soft(getTranslation("record.weight", "weight", result.weight()));
        Span points = new Span(getTranslation("record.contribution", "points", result.contribution().toPlainString()));
        points.addClassName("tg-indicator-points");
        Div head = new Div(title, weight, points);
        head.addClassName("tg-indicator-head");
        Div fill = new Div();
        fill.getStyle().set("inline-size", result.attainment().toPlainString() + "%");
        Div bar = new Div(fill);
        bar.addClassName("tg-indicator-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        Div foot = new Div(soft(getTranslation("record.figure",
                "value", RecordWords.figure(getLocale(), result.value(), result.unit()),
                "target", RecordWords.figure(getLocale(), result.target(), result.unit()))),
                soft(getTranslation("record.evidence", "count", result.evidence().size())));
        foot.addClassName("tg-indicator-foot");
        setSummary(new Div(head, bar, foot));
        setContent(content(result, own));
    }

    private Div content(IndicatorResult result, boolean own) {
        Paragraph help = new Paragraph(result.help().in(getLocale()));
        help.addClassNames("tg-soft", "tg-small");
        Div content = new Div(help);
        content.addClassName("tg-indicator-content");
        if (result.evidence().isEmpty()) {
            content.add(new Paragraph(getTranslation("record.no-evidence")));
        } else {
            content.add(new EvidenceList(result.evidence(), own, false));
        }
        return content;
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassNames("tg-soft", "tg-small");
        return span;
    }
}

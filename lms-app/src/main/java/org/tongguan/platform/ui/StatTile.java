package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with its name and, in small type, what it is measured against. */
public class StatTile extends Div {
    private static final long serialVersionUID = 1;

    public StatTile(String label, String figure, String note) {
        addClassName("tg-stat");
        Span name = new Span(label);
        name.addClassName("tg-stat-label");
        Span value = new Span(figure);
        value.addClassName("tg-stat-figure");
        Span small = new Span(note);
        small.addClassName("tg-stat-note");
        add(name, value, small);
    }
}

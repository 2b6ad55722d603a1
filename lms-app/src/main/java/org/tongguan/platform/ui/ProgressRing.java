package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A share of a whole as a ring with the figure inside; read aloud as a progress bar. */
public class ProgressRing extends Div {
    private static final long serialVersionUID = 1;

    /** @param percent 0 … 100 */
    public ProgressRing(int percent, String label) {
        addClassName("tg-ring");
        getStyle().set("--share", String.valueOf(percent));
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-valuemin", "0");
        getElement().setAttribute("aria-valuemax", "100");
        getElement().setAttribute("aria-valuenow", String.valueOf(percent));
        getElement().setAttribute("aria-label", label);
        add(new Span(percent + "%"));
    }
}

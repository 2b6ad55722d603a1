package org.tongguan.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Shown where there is nothing yet: says so kindly and offers what to do next. */
public class EmptyState extends Div {
    private static final long serialVersionUID = 1;

    public EmptyState(VaadinIcon icon, String title, String hint, Component... next) {
        addClassName("tg-empty");
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new H2(title), new Paragraph(hint));
        add(next);
    }
}

package org.tongguan.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A titled surface that groups what belongs together. */
public class Card extends Section {
    private static final long serialVersionUID = 1;

    /** @param title empty for none */
    public Card(String title, Component... content) {
        addClassName("tg-card");
        if (!title.isBlank()) {
            add(new H2(title));
        }
        add(content);
    }
}

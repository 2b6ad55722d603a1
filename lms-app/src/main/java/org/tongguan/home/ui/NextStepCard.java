package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The most prominent place of the start page: what is next, and the button that leads there. */
class NextStepCard extends Section {
    private static final long serialVersionUID = 1;

    NextStepCard(NextStep step) {
        addClassName("tg-next");
        Div words = new Div(new H2(step.title()), new Paragraph(step.hint()));
        Anchor button = new Anchor(step.href(), step.action());
        button.setRouterIgnore(step.plain());
        button.addClassName("tg-button");
        button.setId("next-step");
        add(words, button);
    }
}

package org.tongguan.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a view: what this page is, one sentence about it, and the actions that concern all of it. */
public class PageHeader extends Header {
    private static final long serialVersionUID = 1;

    public PageHeader(String title, String subtitle, Component... actions) {
        addClassName("tg-page-header");
        Div words = new Div(new H1(title));
        if (!subtitle.isBlank()) {
            words.add(new Paragraph(subtitle));
        }
        Div buttons = new Div(actions);
        buttons.addClassName("tg-actions");
        add(words, buttons);
    }
}

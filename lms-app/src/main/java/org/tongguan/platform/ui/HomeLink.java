package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Anchor;

/** Leads back to the start page. */
public class HomeLink extends Anchor {
    private static final long serialVersionUID = 1;

    public HomeLink() {
        super("", "");
        setText(getTranslation("shell.to-start"));
        addClassName("tg-button");
    }
}

package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A state in a word, a colour and a shape, so that colour is never the only sign (WCAG 2.2, 1.4.1). */
public class Badge extends Span {
    private static final long serialVersionUID = 1;

    /** What the state means to the person. */
    public enum Tone {
        NEUTRAL(VaadinIcon.CIRCLE_THIN), INFO(VaadinIcon.INFO_CIRCLE_O), GOOD(VaadinIcon.CHECK_CIRCLE), WARNING(VaadinIcon.CLOCK),
        BAD(VaadinIcon.WARNING);

        private final VaadinIcon icon;

        Tone(VaadinIcon icon) {
            this.icon = icon;
        }
    }

    public Badge(String text, Tone tone) {
        addClassNames("tg-badge", "tg-badge-" + tone.name().toLowerCase(Locale.ROOT));
        Icon icon = tone.icon.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(text));
    }
}

package org.tongguan.platform.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Switches between the light and the dark look; the browser remembers it. */
class LookSwitch extends Button {
    private static final long serialVersionUID = 1;

    LookSwitch() {
        setIcon(VaadinIcon.ADJUST.create());
        setAriaLabel(getTranslation("shell.look"));
        setTooltipText(getTranslation("shell.look"));
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> getElement().executeJs("""
                const root = document.documentElement;
                const look = root.getAttribute('theme') === 'dark' ? 'light' : 'dark';
                root.setAttribute('theme', look === 'dark' ? 'dark' : '');
                localStorage.setItem('tg-look', look);
                window.dispatchEvent(new Event('tg-look'));"""));
    }
}

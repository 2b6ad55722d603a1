package org.tongguan.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.web.Locales;

/** Switches between Chinese and English at once and remembers the choice for a year. */
class LanguageSwitch extends Button {
    private static final long serialVersionUID = 1;

    LanguageSwitch() {
        boolean english = "en".equals(UI.getCurrent().getLocale().getLanguage());
        Locale other = english ? Texts.CHINESE : Texts.ENGLISH;
        setText(Texts.text(other, "shell.language"));
        getElement().setAttribute("lang", other.toLanguageTag());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        setId("language");
        addClickListener(click -> UI.getCurrent().getPage().executeJs(
                "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                Locales.COOKIE, other.toLanguageTag()));
    }
}

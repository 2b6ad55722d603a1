package org.tongguan.platform.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;

/** What a field for several choices says to those who do not see it, in the person's language. */
public final class ChoiceTexts extends MultiSelectComboBoxI18n {
    private static final long serialVersionUID = 1;

    public ChoiceTexts(Locale locale) {
        setCleared(Texts.text(locale, "choice.cleared"));
        setFocused(Texts.text(locale, "choice.focused"));
        setSelected(Texts.text(locale, "choice.selected"));
        setDeselected(Texts.text(locale, "choice.deselected"));
        setTotal(Texts.text(locale, "choice.total"));
    }
}

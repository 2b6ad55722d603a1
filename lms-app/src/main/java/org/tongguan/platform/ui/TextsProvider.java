package org.tongguan.platform.ui;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.cdi.annotation.VaadinServiceScoped;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;

/** Gives Flow's {@code getTranslation(key, "name", value, …)} the product's texts; parameters come as name and value in turn. */
@VaadinServiceEnabled
@VaadinServiceScoped
public class TextsProvider implements I18NProvider {
    private static final long serialVersionUID = 1;

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... namesAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), value(locale, namesAndValues[i + 1]));
        }
        return Texts.text(locale, key, values);
    }

    private static String value(Locale locale, Object value) {
        return value instanceof Integer || value instanceof Long ? Formats.count(locale, ((Number) value).longValue()) : String.valueOf(value);
    }
}

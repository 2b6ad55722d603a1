package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.tongguan.shared.Bilingual;

/** A text in Chinese with its English one beside it. */
final class BothTexts extends Div {
    private static final int TYPING_MILLIS = 400;
    private static final long serialVersionUID = 1;

    private final TextArea zh;
    private final TextArea en;

    BothTexts(String key, String label, Bilingual value, Runnable changed) {
        addClassName("tg-both");
        zh = area(key + "-zh", label, value.zh(), changed);
        en = area(key + "-en", label + " · " + getTranslation("questionauthor.english"), value.en(), changed);
        add(zh, en);
    }

    private static TextArea area(String key, String label, String value, Runnable changed) {
        TextArea area = new TextArea(label);
        area.setValue(value);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_MILLIS);
        area.addValueChangeListener(event -> changed.run());
        area.getElement().setAttribute("data-field", key);
        return area;
    }

    Bilingual value() {
        return Bilingual.of(zh.getValue().strip(), en.getValue().strip());
    }

    void set(Bilingual value) {
        zh.setValue(value.zh());
        en.setValue(value.en());
    }

    void fault(boolean english, String text) {
        TextArea area = english ? en : zh;
        area.setErrorMessage(text);
        area.setInvalid(true);
    }

    void clear() {
        zh.setInvalid(false);
        en.setInvalid(false);
    }
}

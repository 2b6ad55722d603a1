package org.tongguan.platform.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Chooses a code by its words; takes any other code, or the beginning of one, as it is typed. Empty when nothing is chosen. */
final class CodeField extends ComboBox<String> {
    private static final long serialVersionUID = 1;

    CodeField(String label, List<String> codes, UnaryOperator<String> words) {
        super(label);
        setItems((code, typed) -> (words.apply(code) + " " + code).toLowerCase(getLocale()).contains(typed.strip().toLowerCase(getLocale())), codes);
        setItemLabelGenerator(words::apply);
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        addCustomValueSetListener(event -> setValue(event.getDetail().strip()));
    }

    /** Never null. */
    String code() {
        return Objects.requireNonNullElse(getValue(), "");
    }
}

package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tongguan.shared.Bilingual;

/** Fields that belong together, by the names that they have in our own format. */
class FormRow extends Div {
    private static final int TYPING_MILLIS = 400;
    private static final long serialVersionUID = 1;

    private final String id;
    private final transient Runnable changed;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Map<String, BothTexts> texts = new LinkedHashMap<>();

    /** @param id of the option, part or the like; empty where rows are counted */
    FormRow(String id, Runnable changed) {
        this.id = id;
        this.changed = changed;
        addClassName("tg-fields");
    }

    String id() {
        return id;
    }

    FormRow both(String key, String label, Bilingual value) {
        BothTexts both = new BothTexts(key, label, value, changed);
        texts.put(key, both);
        add(both);
        return this;
    }

    FormRow text(String key, String label, String value) {
        return put(key, typed(new TextField(label), value));
    }

    /** Several lines of text. */
    FormRow lines(String key, String label, List<String> value) {
        return put(key, typed(new TextArea(label), String.join("\n", value)));
    }

    FormRow flag(String key, String label, boolean value) {
        Checkbox box = new Checkbox(label, value);
        box.addValueChangeListener(event -> changed.run());
        return put(key, box);
    }

    /** One of these keys. */
    FormRow choice(String key, String label, List<String> keys, UnaryOperator<String> names, @Nullable String value) {
        Select<String> select = new Select<>();
        select.setLabel(label);
        select.setItems(new ArrayList<>(keys));
        select.setItemLabelGenerator(each -> each == null || each.isEmpty() ? getTranslation("questionauthor.none") : names.apply(each));
        select.setValue(value);
        select.addValueChangeListener(event -> changed.run());
        return put(key, select);
    }

    private <F extends Component & HasValueChangeMode & HasValue<?, String>> F typed(F field, String value) {
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        field.addValueChangeListener(event -> changed.run());
        return field;
    }

    private FormRow put(String key, Component field) {
        field.getElement().setAttribute("data-field", key);
        fields.put(key, field);
        add(field);
        return this;
    }

    Bilingual both(String key) {
        return texts.get(key).value();
    }

    boolean isShown(String key) {
        return fields.get(key).isVisible();
    }

    /** What stands in a field; empty where nothing is chosen. */
    String value(String key) {
        Object value = ((HasValue<?, ?>) fields.get(key)).getValue();
        return value == null ? "" : value.toString().strip();
    }

    List<String> lines(String key) {
        return value(key).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    boolean flag(String key) {
        return ((Checkbox) fields.get(key)).getValue();
    }

    /** A choice takes in what it did not have. */
    @SuppressWarnings("unchecked")
    void set(String key, String value) {
        if (fields.get(key) instanceof Select<?> select && !((Select<String>) select).getListDataView().contains(value)) {
            ((Select<String>) select).getListDataView().addItem(value);
        }
        ((HasValue<?, String>) fields.get(key)).setValue(value);
    }

    void set(String key, boolean value) {
        ((Checkbox) fields.get(key)).setValue(value);
    }

    void set(String key, Bilingual value) {
        texts.get(key).set(value);
    }

    void listen(String key, Runnable run) {
        ((HasValue<?, ?>) fields.get(key)).addValueChangeListener(event -> run.run());
    }

    void readOnly(String key) {
        ((HasValue<?, ?>) fields.get(key)).setReadOnly(true);
    }

    void show(String key, boolean shown) {
        fields.get(key).setVisible(shown);
    }

    /** Shows a fault at its field, unless the field is not here. */
    boolean fault(FormFault fault) {
        if (texts.containsKey(fault.path())) {
            texts.get(fault.path()).fault(fault.english(), fault.text());
            return true;
        }
        if (fields.get(fault.path()) instanceof HasValidationProperties field && fields.get(fault.path()).isVisible()) {
            field.setErrorMessage(fault.text());
            field.setInvalid(true);
            return true;
        }
        return false;
    }

    void clear() {
        texts.values().forEach(BothTexts::clear);
        fields.values().forEach(field -> {
            if (field instanceof HasValidationProperties one) {
                one.setInvalid(false);
            }
        });
    }
}

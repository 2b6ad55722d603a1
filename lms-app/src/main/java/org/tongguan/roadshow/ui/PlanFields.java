package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fields of a form, by the names that faults have for them. */
final class PlanFields {
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
    private final Runnable changed;

    /** @param changed hears of what a person does in a field */
    PlanFields(Runnable changed) {
        this.changed = changed;
    }

    <F extends Component & HasValue<?, ?> & HasValidationProperties> F put(String name, F field) {
        field.getElement().setAttribute("data-field", name);
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        fields.put(name, field);
        return field;
    }

    /** Shows a fault at its field, beside others that are there; false when the field is not here. */
    boolean fault(String name, String text) {
        HasValidationProperties field = fields.get(name);
        if (field == null) {
            return false;
        }
        field.setErrorMessage(field.isInvalid() ? field.getErrorMessage() + " " + text : text);
        field.setInvalid(true);
        return true;
    }

    void clear() {
        fields.values().forEach(field -> field.setInvalid(false));
    }
}

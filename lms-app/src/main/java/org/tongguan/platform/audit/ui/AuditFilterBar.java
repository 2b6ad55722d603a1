package org.tongguan.platform.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.audit.AuditFilter;
import org.tongguan.platform.time.ClockProducer;

/** The filter's fields; they stand in the address, so that a selection can be kept and passed on. */
final class AuditFilterBar extends Div {
    private static final int TYPING_MILLIS = 400;
    private static final long serialVersionUID = 1;

    private final DatePicker from = day("from");
    private final DatePicker until = day("until");
    private final Map<String, TextField> texts = new LinkedHashMap<>();
    private boolean reading;

    AuditFilterBar(Runnable changed) {
        addClassNames("tg-row", "tg-filter");
        for (String name : new String[] {"actor", "action", "subject", "id"}) {
            TextField field = new TextField(getTranslation("audit.filter." + name));
            field.setClearButtonVisible(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_MILLIS);
            texts.put(name, field);
        }
        text("action").setHelperText(getTranslation("audit.filter.action.help"));
        text("id").setEnabled(false);
        Runnable run = () -> {
            text("id").setEnabled(!text("subject").isEmpty());
            if (!reading) {
                changed.run();
            }
        };
        from.addValueChangeListener(event -> run.run());
        until.addValueChangeListener(event -> run.run());
        texts.values().forEach(field -> field.addValueChangeListener(event -> run.run()));
        add(from, until);
        texts.values().forEach(this::add);
        add(new Button(getTranslation("audit.filter.reset"), click -> {
            read(QueryParameters.empty());
            changed.run();
        }));
    }

    void read(QueryParameters parameters) {
        reading = true;
        from.setValue(date(parameters, "from"));
        until.setValue(date(parameters, "until"));
        texts.forEach((name, field) -> field.setValue(parameters.getSingleParameter(name).orElse("")));
        text("id").setEnabled(!text("subject").isEmpty());
        reading = false;
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        from.getOptionalValue().ifPresent(day -> values.put("from", day.toString()));
        until.getOptionalValue().ifPresent(day -> values.put("until", day.toString()));
        texts.forEach((name, field) -> {
            if (!field.isEmpty()) {
                values.put(name, field.getValue());
            }
        });
        return QueryParameters.simple(values);
    }

    /** Both days count as a whole. */
    AuditFilter filter() {
        return new AuditFilter(from.getOptionalValue().map(AuditFilterBar::midnight),
                until.getOptionalValue().map(day -> midnight(day.plusDays(1))), text("actor").getValue(), text("action").getValue(),
                text("subject").getValue(), text("id").getValue());
    }

    private TextField text(String name) {
        return java.util.Objects.requireNonNull(texts.get(name));
    }

    private DatePicker day(String name) {
        DatePicker picker = new DatePicker(getTranslation("audit.filter." + name));
        picker.setClearButtonVisible(true);
        return picker;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(ClockProducer.ZONE).toInstant();
    }

    private static @org.jspecify.annotations.Nullable LocalDate date(QueryParameters parameters, String name) {
        Optional<String> text = parameters.getSingleParameter(name);
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

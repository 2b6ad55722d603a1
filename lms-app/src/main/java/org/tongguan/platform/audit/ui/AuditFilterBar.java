package org.tongguan.platform.audit.ui;

import com.vaadin.flow.component.HasValue;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongguan.platform.audit.AuditFilter;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.CalendarTexts;

/** The filter's fields; they stand in the address, so that a selection can be kept and passed on. */
final class AuditFilterBar extends Div {
    private static final int TYPING_MILLIS = 400;
    private static final long serialVersionUID = 1;

    private final DatePicker from = day("from");
    private final DatePicker until = day("until");
    private final transient AuditWords words = new AuditWords(getLocale());
    private final TextField actor = text("actor");
    private final CodeField action = new CodeField(getTranslation("audit.filter.action"), words.actions(), words::action);
    private final CodeField subject = new CodeField(getTranslation("audit.filter.subject"), words.subjects(), words::subject);
    private final TextField id = text("id");
    private boolean reading;

    AuditFilterBar(Runnable changed) {
        addClassNames("tg-row", "tg-filter");
        action.setHelperText(getTranslation("audit.filter.action.help"));
        Runnable run = () -> {
            id.setEnabled(!subject.code().isEmpty());
            if (!reading) {
                changed.run();
            }
        };
        Stream.<HasValue<?, ?>>of(from, until, actor, action, subject, id).forEach(field -> field.addValueChangeListener(event -> run.run()));
        id.setEnabled(false);
        add(from, until, actor, action, subject, id);
        add(new Button(getTranslation("audit.filter.reset"), click -> {
            read(QueryParameters.empty());
            changed.run();
        }));
    }

    void read(QueryParameters parameters) {
        reading = true;
        from.setValue(date(parameters, "from"));
        until.setValue(date(parameters, "until"));
        actor.setValue(parameters.getSingleParameter("actor").orElse(""));
        action.setValue(parameters.getSingleParameter("action").filter(code -> !code.isBlank()).orElse(null));
        subject.setValue(parameters.getSingleParameter("subject").filter(code -> !code.isBlank()).orElse(null));
        id.setValue(parameters.getSingleParameter("id").orElse(""));
        reading = false;
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        from.getOptionalValue().ifPresent(day -> values.put("from", day.toString()));
        until.getOptionalValue().ifPresent(day -> values.put("until", day.toString()));
        Map.of("actor", actor.getValue(), "action", action.code(), "subject", subject.code(), "id", id.getValue()).forEach((name, value) -> {
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        });
        return QueryParameters.simple(values);
    }

    /** Both days count as a whole. */
    AuditFilter filter() {
        return new AuditFilter(from.getOptionalValue().map(AuditFilterBar::midnight),
                until.getOptionalValue().map(day -> midnight(day.plusDays(1))), actor.getValue(), action.code(), subject.code(),
                id.getValue());
    }

    private TextField text(String name) {
        TextField field = new TextField(getTranslation("audit.filter." + name));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MILLIS);
        return field;
    }

    private DatePicker day(String name) {
        DatePicker picker = new DatePicker(getTranslation("audit.filter." + name));
        picker.setClearButtonVisible(true);
        picker.setI18n(new CalendarTexts(getLocale()));
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

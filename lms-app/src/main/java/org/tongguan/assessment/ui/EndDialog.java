package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.CalendarTexts;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** Asks for another end of an exam's window, and why. What was typed stays when it is refused. */
class EndDialog extends Dialog {
    private static final int LONGEST = 500;
    private static final long STEP_SECONDS = 300;
    private static final long serialVersionUID = 1;

    private final DateTimePicker end = new DateTimePicker();
    private final TextArea reason = new TextArea();

    /** @param action key of the action's name; the key with {@code .hint} behind it says what it does */
    EndDialog(String action, Instant suggested) {
        setHeaderTitle(getTranslation(action));
        end.setId("new-end");
        end.setDatePickerI18n(new CalendarTexts(getLocale()));
        end.setLabel(getTranslation("exam-life.end.new"));
        end.setWidthFull();
        end.setValue(suggested.atZone(ClockProducer.ZONE).toLocalDateTime());
        reason.setId("end-reason");
        reason.setLabel(getTranslation("exam-life.room.reason"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        Paragraph hint = new Paragraph(getTranslation(action + ".hint"));
        hint.addClassName("tg-soft");
        setWidth("min(30rem, 100%)");
        add(hint, end, reason);
    }

    /** The end as it is while that lies ahead; else one that leaves time for a whole attempt, at a full five minutes. */
    static Instant suggested(ExamOverview exam, Instant now) {
        long enough = now.plus(Duration.ofMinutes(exam.minutes())).getEpochSecond();
        return exam.closesAt().filter(at -> at.isAfter(now)).orElse(Instant.ofEpochSecond((enough / STEP_SECONDS + 1) * STEP_SECONDS));
    }

    /** @param refused hears why it was refused, and tells it */
    void open(BiConsumer<Instant, String> act, Runnable after, Consumer<DomainError> refused) {
        Button confirm = new Button(getHeaderTitle(), click -> {
            if (end.isEmpty()) {
                FailureNotice.show(getTranslation("exam-life.end.missing"));
                return;
            }
            try {
                act.accept(end.getValue().atZone(ClockProducer.ZONE).toInstant(), reason.getValue());
                close();
                after.run();
            } catch (DomainError error) {
                refused.accept(error);
            }
        });
        confirm.setId("end-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("exam-life.cancel"), click -> close()), confirm);
        open();
        reason.focus();
    }
}

package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tongguan.assessment.CallKey;
import org.tongguan.assessment.IncidentKind;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** Asks the invigilator for what an act needs. What was typed stays when the act is refused. */
class RoomDialog extends Dialog {
    private static final int USUAL_MINUTES = 10;
    private static final int MOST_MINUTES = 120;
    private static final int LONGEST = 500;
    private static final long serialVersionUID = 1;

    private final TextArea text = new TextArea();
    private final IntegerField minutes = new IntegerField();
    private final Select<IncidentKind> kind = new Select<>();
    private final Div fields = new Div(text);
    private final CallKey key = CallKey.fresh();

    /** What was given; fields that the act does not ask for have their usual value. @param key the same however often this dialog is confirmed */
    record Given(CallKey key, String text, int minutes, IncidentKind kind) {
    }

    RoomDialog(String titleKey) {
        setHeaderTitle(getTranslation(titleKey));
        text.setLabel(getTranslation("exam-life.room.text"));
        text.setId("room-text");
        text.setWidthFull();
        text.setMaxLength(LONGEST);
        minutes.setLabel(getTranslation("exam-life.room.minutes"));
        minutes.setValue(USUAL_MINUTES);
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        kind.setLabel(getTranslation("exam-life.room.kind"));
        kind.setItems(IncidentKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("exam-life.incident." + each.key()));
        kind.setValue(IncidentKind.TECHNICAL);
        setWidth("min(28rem, 100%)");
        add(fields);
    }

    RoomDialog reason() {
        text.setLabel(getTranslation("exam-life.room.reason"));
        return this;
    }

    RoomDialog minutes() {
        fields.addComponentAsFirst(minutes);
        return this;
    }

    RoomDialog kind() {
        fields.addComponentAsFirst(kind);
        return this;
    }

    void open(Consumer<Given> act, Runnable after) {
        openTelling(given -> {
            act.accept(given);
            return getTranslation("exam-life.room.done");
        }, after);
    }

    /** @param act gives the text that says what it came to */
    void openTelling(Function<Given, String> act, Runnable after) {
        Button confirm = new Button(getTranslation("exam-life.room.confirm"), click -> {
            try {
                String told = act.apply(new Given(key, text.getValue(), Optional.ofNullable(minutes.getValue()).orElse(-1), kind.getValue()));
                close();
                Notification.show(told);
                after.run();
            } catch (DomainError error) {
                FailureNotice.show(FailureNotice.text(error, getLocale()));
            }
        });
        confirm.setId("room-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("exam-life.cancel"), click -> close()), confirm);
        open();
        text.focus();
    }
}

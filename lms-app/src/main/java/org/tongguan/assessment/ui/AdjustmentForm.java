package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamRoomService;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** Extra time or a later start for one person, with its reason. */
class AdjustmentForm extends Card {
    private static final long serialVersionUID = 1;

    private final TextField person = new TextField();
    private final IntegerField extra = new IntegerField();
    private final DateTimePicker until = new DateTimePicker();
    private final TextField reason = new TextField();

    AdjustmentForm(ExamRoomService rooms, ExamId exam) {
        super("");
        add(new H2(getTranslation("exam-life.section.adjust")));
        person.setLabel(getTranslation("exam-life.adjust.person"));
        extra.setLabel(getTranslation("exam-life.adjust.extra"));
        extra.setValue(0);
        extra.setMin(0);
        extra.setMax(Adjustment.MOST_MINUTES);
        extra.setStepButtonsVisible(true);
        until.setLabel(getTranslation("exam-life.adjust.until"));
        reason.setLabel(getTranslation("exam-life.adjust.reason"));
        Paragraph hint = new Paragraph(getTranslation("exam-life.adjust.hint"));
        hint.addClassName("tg-soft");
        add(hint, new FormLayout(person, extra, until, reason), new Button(getTranslation("exam-life.adjust.save"), click -> grant(rooms, exam)));
    }

    private void grant(ExamRoomService rooms, ExamId exam) {
        try {
            rooms.adjust(exam, person.getValue(), new Adjustment(Optional.ofNullable(extra.getValue()).orElse(0),
                    Optional.ofNullable(until.getValue()).map(time -> time.atZone(ClockProducer.ZONE).toInstant()), reason.getValue()));
            Notification.show(getTranslation("exam-life.adjust.saved"));
            person.clear();
            reason.clear();
        } catch (DomainError error) {
            FailureNotice.show(FailureNotice.text(error, getLocale()));
        }
    }
}

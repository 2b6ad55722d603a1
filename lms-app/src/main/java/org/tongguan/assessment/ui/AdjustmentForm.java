package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamRoomService;
import org.tongguan.assessment.ExtensionService;
import org.tongguan.assessment.GivenExtension;
import org.tongguan.assessment.GrantedAdjustment;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.CalendarTexts;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.StackTable;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Extra time or a later start for one person, with its reason. */
class AdjustmentForm extends Card {
    private static final long serialVersionUID = 1;

    private final TextField person = new TextField();
    private final IntegerField extra = new IntegerField();
    private final DateTimePicker until = new DateTimePicker();
    private final TextField reason = new TextField();
    private final Div granted = new Div();
    private final transient ExamRoomService rooms;
    private final transient ExtensionService extensions;
    private final transient ExamId exam;

    AdjustmentForm(ExamRoomService rooms, ExtensionService extensions, ExamId exam) {
        super("");
        this.rooms = rooms;
        this.extensions = extensions;
        this.exam = exam;
        add(new H2(getTranslation("exam-life.section.adjust")));
        person.setLabel(getTranslation("exam-life.adjust.person"));
        extra.setLabel(getTranslation("exam-life.adjust.extra"));
        extra.setValue(0);
        extra.setMin(0);
        extra.setMax(Adjustment.MOST_MINUTES);
        extra.setStepButtonsVisible(true);
        until.setDatePickerI18n(new CalendarTexts(getLocale()));
        until.setLabel(getTranslation("exam-life.adjust.until"));
        reason.setLabel(getTranslation("exam-life.adjust.reason"));
        Paragraph hint = new Paragraph(getTranslation("exam-life.adjust.hint"));
        hint.addClassName("tg-soft");
        add(hint, new FormLayout(person, extra, until, reason), new Button(getTranslation("exam-life.adjust.save"), click -> grant()), granted);
        show();
    }

    private void show() {
        granted.removeAll();
        List<GrantedAdjustment> adjustments = rooms.adjustments(exam);
        if (!adjustments.isEmpty()) {
            granted.add(new H3(getTranslation("exam-life.adjust.list")), table(adjustments));
        }
        List<GivenExtension> given = extensions.given(exam);
        if (!given.isEmpty()) {
            granted.add(new H3(getTranslation("exam-life.extension.list")), extended(given));
        }
    }

    private StackTable table(List<GrantedAdjustment> adjustments) {
        StackTable table = new StackTable("exam-life.adjust.list.", List.of("person", "extra", "until", "reason", "by"));
        adjustments.forEach(one -> {
            NativeTableRow row = begun(one.person().name() + " " + one.person().staffNumber());
            row.add(table.cell("extra", new Span(Integer.toString(one.adjustment().extraMinutes()))),
                    table.cell("until", new Span(one.adjustment().startUntil().map(at -> ExamWords.moment(Optional.of(at), getLocale())).orElse("–"))),
                    table.cell("reason", new Span(one.adjustment().reason())), table.cell("by", by(one.by(), one.at())));
            table.row(row);
        });
        return table;
    }

    /** More time that was given while people sat. */
    private StackTable extended(List<GivenExtension> given) {
        StackTable table = new StackTable("exam-life.extension.list.", List.of("whom", "minutes", "reason", "by"));
        given.forEach(one -> {
            NativeTableRow row = begun(one.person().map(person -> person.name() + " " + person.staffNumber())
                    .orElseGet(() -> getTranslation("exam-life.extension.all", "count", one.attempts())));
            row.add(table.cell("minutes", new Span(Integer.toString(one.minutes()))), table.cell("reason", new Span(one.reason())),
                    table.cell("by", by(one.by(), one.at())));
            table.row(row);
        });
        return table;
    }

    private static NativeTableRow begun(String name) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(head);
        return row;
    }

    private Span by(String name, Instant at) {
        return new Span(name + " · " + ExamWords.moment(Optional.of(at), getLocale()));
    }

    private void grant() {
        try {
            rooms.adjust(exam, person.getValue(), new Adjustment(Optional.ofNullable(extra.getValue()).orElse(0),
                    Optional.ofNullable(until.getValue()).map(time -> time.atZone(ClockProducer.ZONE).toInstant()), reason.getValue()));
            Notification.show(getTranslation("exam-life.adjust.saved"));
            person.clear();
            reason.clear();
            show();
        } catch (DomainError error) {
            FailureNotice.show(error.code() == CommonError.NOT_FOUND ? getTranslation("exam-life.adjust.unknown", "number", person.getValue().strip())
                    : FailureNotice.text(error, getLocale()));
        }
    }
}

package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tongguan.assessment.ExamRoom;
import org.tongguan.assessment.RoomSeat;
import org.tongguan.platform.ui.Badge;

/** One line for each candidate with what an invigilator may do. */
class SeatTable extends Div {
    private static final List<String> COLUMNS = List.of("person", "state", "progress", "seen", "focus", "deadline", "actions");
    private static final long serialVersionUID = 1;

    /** What can be done about one candidate. */
    enum Act {
        SAY, EXTEND, NOTE, DEVICE, END;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SeatTable(ExamRoom room, BiConsumer<Act, ExamRoom.Seat> act) {
        addClassName("tg-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack");
        table.setId("seats");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("exam-life.room." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        room.seats().forEach(seat -> table.getBody().add(line(seat, room.at(), act)));
        add(table);
    }

    /** Whether a page that should be alive has not been heard of. */
    static boolean silent(RoomSeat seat, Instant now) {
        return seat.running() && seat.seenAt().orElse(seat.startedAt()).isBefore(now.minus(ExamRoomView.SILENT));
    }

    private NativeTableRow line(ExamRoom.Seat seat, Instant now, BiConsumer<Act, ExamRoom.Seat> act) {
        RoomSeat attempt = seat.attempt();
        NativeTableHeaderCell name = new NativeTableHeaderCell(new Span(seat.person().name() + " "));
        Span number = new Span(seat.person().staffNumber());
        number.addClassNames("tg-soft", "tg-small");
        name.add(number);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("data-staff", seat.person().staffNumber());
        row.add(name, cell("state", state(attempt, now)), cell("progress", progress(attempt)),
                cell("seen", new Span(attempt.seenAt().map(at -> ExamWords.moment(Optional.of(at), getLocale()))
                        .orElseGet(() -> getTranslation("exam-life.room.never")))),
                cell("focus", new Span(getTranslation("exam-life.room.times", "count", attempt.focusLost()))),
                cell("deadline", new Span(ExamWords.moment(Optional.of(attempt.deadline()), getLocale()))), cell("actions", actions(seat, act)));
        return row;
    }

    private Component state(RoomSeat attempt, Instant now) {
        Div words = new Div(silent(attempt, now) ? new Badge(getTranslation("exam-life.room.silent"), Badge.Tone.BAD)
                : attempt.running() ? new Badge(getTranslation("exam-life.room.running"), Badge.Tone.INFO)
                        : new Badge(getTranslation("exam-life.room.ended." + attempt.by().key()), Badge.Tone.GOOD));
        if (attempt.incidents() > 0) {
            words.add(small(getTranslation("exam-life.room.incidents", "count", attempt.incidents())));
        }
        if (attempt.unread() > 0 && attempt.running()) {
            words.add(small(getTranslation("exam-life.room.unread", "count", attempt.unread())));
        }
        return words;
    }

    private Component progress(RoomSeat attempt) {
        String text = attempt.answered() + " / " + attempt.questions();
        ProgressBar bar = new ProgressBar(0, Math.max(1, attempt.questions()), Math.min(attempt.answered(), attempt.questions()));
        bar.getElement().setAttribute("aria-label", getTranslation("exam-life.room.progress") + " " + text);
        Div words = new Div(new Span(text));
        attempt.section().filter(number -> attempt.running())
                .ifPresent(number -> words.add(small(getTranslation("exam-life.sections.number", "number", number))));
        words.add(bar);
        return words;
    }

    private Component actions(ExamRoom.Seat seat, BiConsumer<Act, ExamRoom.Seat> act) {
        Div actions = new Div();
        actions.addClassName("tg-row");
        Arrays.stream(Act.values()).filter(one -> seat.attempt().running() || one == Act.NOTE).forEach(one -> {
            Button button = new Button(getTranslation("exam-life.room." + one.key()), click -> act.accept(one, seat));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(getTranslation("exam-life.room." + one.key()) + " " + seat.person().name());
            button.addClassName("exam-act-" + one.key());
            actions.add(button);
        });
        return actions;
    }

    private static Span small(String text) {
        Span small = new Span(" " + text);
        small.addClassNames("tg-soft", "tg-small");
        return small;
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("exam-life.room." + column));
        return cell;
    }
}

package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
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
import org.tongguan.platform.ui.StackTable;

/** One line for each candidate with what an invigilator may do. */
class SeatTable extends Div {
    private static final List<String> COLUMNS = List.of("person", "state", "progress", "seen", "focus", "deadline", "actions");
    private static final long serialVersionUID = 1;

    private final StackTable table = new StackTable("exam-life.room.", COLUMNS);

    /** What can be done about one candidate. */
    enum Act {
        SAY, EXTEND, NOTE, DEVICE, END, INCIDENTS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    SeatTable(ExamRoom room, BiConsumer<Act, ExamRoom.Seat> act) {
        table.table().setId("seats");
        room.seats().forEach(seat -> table.row(line(seat, room.at(), act)));
        add(table);
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
        row.add(name, table.cell("state", state(seat, now, act)), table.cell("progress", progress(attempt)),
                table.cell("seen", new Span(attempt.seenAt().map(at -> ExamWords.moment(Optional.of(at), getLocale()))
                        .orElseGet(() -> getTranslation("exam-life.room.never")))),
                table.cell("focus", new Span(getTranslation("exam-life.room.times", "count", attempt.focusLost()))),
                table.cell("deadline", new Span(ExamWords.moment(Optional.of(attempt.deadline()), getLocale()))), table.cell("actions", actions(seat, act)));
        return row;
    }

    private Component state(ExamRoom.Seat seat, Instant now, BiConsumer<Act, ExamRoom.Seat> act) {
        RoomSeat attempt = seat.attempt();
        Div words = new Div(attempt.silent(now) ? new Badge(getTranslation("exam-life.room.silent"), Badge.Tone.BAD)
                : attempt.running() ? new Badge(getTranslation("exam-life.room.running"), Badge.Tone.INFO)
                        : new Badge(getTranslation("exam-life.room.ended." + attempt.by().key()), Badge.Tone.GOOD));
        if (attempt.incidents() > 0) {
            String count = getTranslation("exam-life.room.incidents", "count", attempt.incidents());
            words.add(button(Act.INCIDENTS, count, seat, act));
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
        Arrays.stream(Act.values()).filter(one -> one == Act.NOTE || seat.attempt().running() && one != Act.INCIDENTS)
                .forEach(one -> actions.add(button(one, getTranslation("exam-life.room." + one.key()), seat, act)));
        return actions;
    }

    private static Button button(Act one, String text, ExamRoom.Seat seat, BiConsumer<Act, ExamRoom.Seat> act) {
        Button button = new Button(text, click -> act.accept(one, seat));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(text + " " + seat.person().name());
        button.addClassName("exam-act-" + one.key());
        return button;
    }

    private static Span small(String text) {
        Span small = new Span(" " + text);
        small.addClassNames("tg-soft", "tg-small");
        return small;
    }
}

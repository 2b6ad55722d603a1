package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamRoom;
import org.tongguan.assessment.ExamRoomService;
import org.tongguan.assessment.ExtensionService;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The invigilator's live view of one exam. Asks the server every few seconds while it is shown. */
@Route("exam-room")
@RolesAllowed({"trainer", "org-officer"})
@CdiComponent
class ExamRoomView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final int POLL_MILLIS = 5_000;
    private static final int NEVER = -1;
    /** Each line has buttons, and all are drawn anew at each poll. */
    private static final int PAGE = 30;
    private static final long serialVersionUID = 1;

    private final transient ExamRoomService rooms;
    private final transient ExtensionService extensions;
    private final TextField search = new TextField();
    private final Div live = new Div();
    private int page;
    private transient @Nullable ExamId exam;
    private transient @Nullable Registration polls;

    @Inject
    ExamRoomView(ExamRoomService rooms, ExtensionService extensions) {
        this.rooms = rooms;
        this.extensions = extensions;
        addClassName("tg-view");
        search.setId("room-search");
        search.setLabel(getTranslation("exam-life.room.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> turn(0));
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        ExamId asked = new ExamId(id);
        try {
            ExamRoom room = read(asked);
            exam = asked;
            removeAll();
            Button say = new Button(getTranslation("exam-life.room.say-all"), click -> say(asked, Optional.empty()));
            say.setId("say-all");
            Button extend = new Button(getTranslation("exam-life.room.extend-all"), click -> extend(asked, Optional.empty()));
            extend.setId("extend-all");
            add(new RouterLink(room.exam().title().in(getLocale()), ExamPlanView.class, id),
                    new PageHeader(getTranslation("exam-life.room.title"), getTranslation("exam-life.room.subtitle"), say, extend), filters(), live);
            show(room);
        } catch (DomainError error) {
            if (error.code() != CommonError.NOT_FOUND) {
                throw error;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private Div filters() {
        Div filters = new Div(search);
        filters.addClassNames("tg-row", "tg-filters");
        return filters;
    }

    /** The page that is looked at, or the last when there are fewer by now. */
    private ExamRoom read(ExamId id) {
        ExamRoom room = rooms.room(id, search.getValue(), page * PAGE, PAGE);
        int last = Math.max(0, (room.total() - 1) / PAGE);
        if (page <= last) {
            return room;
        }
        page = last;
        return rooms.room(id, search.getValue(), page * PAGE, PAGE);
    }

    private void show(ExamRoom room) {
        ExamRoom.Figures figures = room.figures();
        Div tiles = new Div(
                new StatTile(getTranslation("exam-life.room.running"), Formats.count(getLocale(), figures.running()),
                        getTranslation("exam-life.room.started.note", "count", figures.started())),
                new StatTile(getTranslation("exam-life.room.finished"), Formats.count(getLocale(), figures.finished()), ""),
                new StatTile(getTranslation("exam-life.room.silent"), Formats.count(getLocale(), figures.silent()),
                        getTranslation("exam-life.room.silent.note")));
        tiles.addClassName("tg-stats");
        live.removeAll();
        live.add(tiles, room.seats().isEmpty() ? empty() : new SeatTable(room, this::act));
        if (room.total() > PAGE) {
            live.add(pages(room.total()));
        }
    }

    private Div pages(int seats) {
        Button previous = new Button(getTranslation("exam-life.previous"), click -> turn(page - 1));
        previous.setEnabled(page > 0);
        Button next = new Button(getTranslation("exam-life.next"), click -> turn(page + 1));
        next.setId("next-seats");
        next.setEnabled((page + 1) * PAGE < seats);
        Div pages = new Div(previous, new Span(getTranslation("exam-life.room.page", "from", page * PAGE + 1, "to",
                Math.min(seats, (page + 1) * PAGE), "total", seats)), next);
        pages.addClassNames("tg-row", "tg-spread", "tg-small");
        return pages;
    }

    private void turn(int to) {
        page = to;
        refresh();
    }

    private EmptyState empty() {
        return search.isEmpty() ? new EmptyState(VaadinIcon.EYE, getTranslation("exam-life.room.empty"), getTranslation("exam-life.room.empty.hint"))
                : new EmptyState(VaadinIcon.SEARCH, getTranslation("exam-life.room.none-found"), getTranslation("exam-life.room.none-found.hint"));
    }

    private void act(SeatTable.Act act, ExamRoom.Seat seat) {
        ExamId id = Objects.requireNonNull(exam);
        AttemptId attempt = seat.attempt().attempt();
        switch (act) {
            case SAY -> say(id, Optional.of(attempt));
            case EXTEND -> extend(id, Optional.of(attempt));
            case END -> new RoomDialog("exam-life.room.end").reason().open(given -> rooms.end(id, attempt, given.text()), this::refresh);
            case NOTE -> new RoomDialog("exam-life.room.note").kind().open(given -> rooms.note(id, given.key(), attempt, given.kind(), given.text()),
                    this::refresh);
            case INCIDENTS -> new IncidentsDialog(seat.person(), rooms.incidents(id, attempt)).open();
            case DEVICE -> {
                rooms.allowDevice(id, attempt);
                Notification.show(getTranslation("exam-life.room.device.done"));
            }
        }
    }

    private void say(ExamId id, Optional<AttemptId> attempt) {
        new RoomDialog(attempt.isPresent() ? "exam-life.room.say" : "exam-life.room.say-all").open(given -> rooms.say(id, given.key(), attempt, given.text()),
                this::refresh);
    }

    private void extend(ExamId id, Optional<AttemptId> attempt) {
        new RoomDialog(attempt.isPresent() ? "exam-life.room.extend" : "exam-life.room.extend-all").minutes().reason()
                .openTelling(given -> getTranslation("exam-life.room.extended", "count",
                        extensions.extend(id, given.key(), attempt, given.minutes(), given.text())), this::refresh);
    }

    private void refresh() {
        if (exam != null) {
            try {
                show(read(exam));
            } catch (DomainError error) {
                FailureNotice.show(FailureNotice.text(error, getLocale()));
            }
        }
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(POLL_MILLIS);
        polls = attach.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam-life.room.title") + " · " + getTranslation("shell.name");
    }
}

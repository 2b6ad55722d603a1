package org.tongguan.roadshow.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.roadshow.BoardService;
import org.tongguan.roadshow.LiveBoard;
import org.tongguan.roadshow.RoadshowDetail;
import org.tongguan.roadshow.RoadshowDraft;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowPlanService;
import org.tongguan.roadshow.RoadshowService;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** One event: its entries, how far judging is, the results; and for the organiser, what is to be done next. */
@Route("roadshows")
@RolesAllowed({"trainee", "trainer", "org-officer", "judge", "supervisor"})
@CdiComponent
class RoadshowView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RoadshowService service;
    private final transient RoadshowPlanService plans;
    private final transient BoardService boards;
    private final Div live = new Div();
    private transient @Nullable RoadshowDetail detail;
    private transient @Nullable LiveBoard board;

    @Inject
    RoadshowView(RoadshowService service, RoadshowPlanService plans, BoardService boards) {
        this.service = service;
        this.plans = plans;
        this.boards = boards;
        addClassName("tg-view");
        Refresh.whileShown(this, this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        try {
            RoadshowDetail shown = service.detail(new RoadshowId(id));
            show(shown, boards.board(shown.summary().id()));
            removeAll();
            add(live, new Card("", new Details(getTranslation("roadshow.event.rubric"), new RubricTable(shown.rubric()))));
        } catch (DomainError error) {
            if (error.code() != CommonError.NOT_FOUND) {
                throw error;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(RoadshowDetail shown, LiveBoard current) {
        detail = shown;
        board = current;
        RoadshowId id = shown.summary().id();
        live.removeAll();
        live.add(new EventHeader(shown, () -> askToOpen(id), () -> askToClose(id), () -> askToDelete(id)),
                tiles(shown, current),
                new EntryList(current, shown.manageable(), entry -> change(id, () -> service.putOnStage(id, entry))));
        if (shown.manageable()) {
            live.add(shown.summary().state() == RoadshowState.DRAFT ? judges(plans.draft(id))
                    : new Card(getTranslation("roadshow.event.progress"), new ProgressTable(shown.entries(), service.progress(id))));
        }
    }

    private Card judges(RoadshowDraft draft) {
        UnorderedList names = new UnorderedList();
        draft.plan().judges().stream().map(draft.people()::get)
                .forEach(judge -> names.add(new ListItem(judge.name() + " · " + judge.departmentName().in(getLocale()))));
        return new Card(getTranslation("roadshow.event.judges"), names);
    }

    private Component tiles(RoadshowDetail shown, LiveBoard current) {
        int expected = current.lines().stream().mapToInt(LiveBoard.Line::expected).sum();
        int handedIn = current.lines().stream().mapToInt(LiveBoard.Line::handedIn).sum();
        Div tiles = new Div(
                new StatTile(getTranslation("roadshow.event.state"),
                        getTranslation("roadshow.state." + shown.summary().state().key()), shown.summary().season()),
                new StatTile(getTranslation("roadshow.event.judges"), Integer.toString(shown.judges()),
                        getTranslation("roadshow.event.judges-note")));
        if (shown.summary().state() != RoadshowState.DRAFT) {
            tiles.add(new StatTile(getTranslation("roadshow.event.sheets"), handedIn + " / " + expected,
                    getTranslation("roadshow.event.sheets-note")));
        }
        tiles.addClassName("tg-stats");
        return tiles;
    }

    private void askToOpen(RoadshowId id) {
        Question.ask("roadshow.open", "roadshow.open.text").onYes(() -> change(id, () -> service.open(id)));
    }

    private void askToClose(RoadshowId id) {
        int missing = boards.board(id).lines().stream().mapToInt(line -> line.expected() - line.handedIn()).sum();
        Question.ask("roadshow.close", missing > 0 ? "roadshow.close.missing" : "roadshow.close.complete", "missing", missing)
                .onYes(() -> change(id, () -> service.close(id, missing > 0)));
    }

    private void askToDelete(RoadshowId id) {
        Question.ask("roadshow.delete", "roadshow.delete.text").onYes(() -> {
            try {
                plans.delete(id);
                UI.getCurrent().navigate(RoadshowsView.class);
            } catch (DomainError error) {
                FailureNotice.show(FailureNotice.text(error, getLocale()));
            }
        });
    }

    /** What is shown is brought up to date whether the change was accepted or not. */
    private void change(RoadshowId id, Runnable task) {
        try {
            task.run();
        } catch (DomainError error) {
            FailureNotice.show(FailureNotice.text(error, getLocale()));
            if (error.code() == RoadshowError.SHEETS_MISSING) {
                askToClose(id);
            }
        }
        show(service.detail(id), boards.board(id));
    }

    private boolean refresh() {
        if (detail == null) {
            return false;
        }
        RoadshowId id = detail.summary().id();
        try {
            LiveBoard current = boards.board(id);
            if (!current.equals(board)) {
                show(service.detail(id), current);
            }
            return current.roadshow().state() != RoadshowState.CLOSED;
        } catch (DomainError gone) {
            FailureNotice.show(FailureNotice.text(gone, getLocale()));
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        String title = detail == null ? getTranslation("menu.roadshows") : detail.summary().title().in(getLocale());
        return title + " · " + getTranslation("shell.name");
    }
}

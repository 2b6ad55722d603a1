package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.roadshow.RoadshowDetail;
import org.tongguan.roadshow.RoadshowState;

/** What the event is, the way to the board, and for the organiser the next step. */
class EventHeader extends Div {
    private static final long serialVersionUID = 1;

    EventHeader(RoadshowDetail event, Runnable open, Runnable close, Runnable delete) {
        List<Component> actions = new ArrayList<>();
        actions.add(board(event));
        if (event.manageable() && event.summary().state() == RoadshowState.DRAFT) {
            actions.add(change(event));
            actions.add(action("roadshow.delete", delete, ButtonVariant.LUMO_ERROR));
            actions.add(action("roadshow.open", open, ButtonVariant.LUMO_PRIMARY));
        }
        if (event.manageable() && event.summary().state() == RoadshowState.OPEN) {
            actions.add(action("roadshow.close", close, ButtonVariant.LUMO_PRIMARY));
        }
        String subtitle = Words.date(event.summary().startsAt(), getLocale()) + " · " + event.summary().place().in(getLocale());
        add(new PageHeader(event.summary().title().in(getLocale()), subtitle, actions.toArray(Component[]::new)));
    }

    private Component board(RoadshowDetail event) {
        Anchor board = new Anchor("board/" + event.summary().id(), getTranslation("roadshow.event.to-board"), AnchorTarget.BLANK);
        board.addClassNames("tg-button", "tg-quiet");
        board.setRouterIgnore(true);
        return board;
    }

    private Component change(RoadshowDetail event) {
        RouterLink change = new RouterLink(getTranslation("roadshow.change"), RoadshowPlanView.class, event.summary().id().value());
        change.addClassNames("tg-button", "tg-quiet");
        change.setId("roadshow-change");
        return change;
    }

    private Component action(String key, Runnable task, ButtonVariant look) {
        Button button = new Button(getTranslation(key), click -> task.run());
        button.addThemeVariants(look);
        button.setId(key.replace('.', '-'));
        return button;
    }
}

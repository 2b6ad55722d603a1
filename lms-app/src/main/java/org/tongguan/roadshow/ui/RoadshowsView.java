package org.tongguan.roadshow.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.roadshow.RoadshowService;
import org.tongguan.roadshow.RoadshowSummary;
import org.tongguan.shared.Page;

/** All events, the latest first. */
@Route("roadshows")
@Menu(title = "menu.roadshows", order = 40, icon = "vaadin:presentation")
@RolesAllowed({"trainee", "trainer", "org-officer", "judge", "supervisor"})
@CdiComponent
class RoadshowsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Inject
    RoadshowsView(RoadshowService service, CurrentUser user) {
        addClassName("tg-view");
        PageHeader header = new PageHeader(getTranslation("menu.roadshows"), getTranslation("roadshow.list.hint"),
                user.has(Role.ORG_OFFICER) ? new Component[] {planning()} : new Component[0]);
        add(header);
        List<RoadshowSummary> events = service.list(Page.MOST, 0).items();
        if (events.isEmpty()) {
            add(new EmptyState(VaadinIcon.PRESENTATION, getTranslation("roadshow.list.none"), getTranslation("roadshow.list.none-hint")));
            return;
        }
        Div grid = new Div();
        grid.addClassName("tg-grid");
        events.forEach(event -> grid.add(card(event)));
        add(grid);
    }

    private Component planning() {
        RouterLink planning = new RouterLink(getTranslation("roadshow.plan.new"), RoadshowPlanView.class);
        planning.addClassName("tg-button");
        planning.setId("plan-roadshow");
        return planning;
    }

    private Card card(RoadshowSummary event) {
        RouterLink link = new RouterLink(event.title().in(getLocale()), RoadshowView.class, event.id().value());
        Div state = new Div(Badges.of(event.state()));
        Paragraph when = new Paragraph(Words.date(event.startsAt(), getLocale()));
        Paragraph where = new Paragraph(event.place().in(getLocale()) + " · "
                + getTranslation("roadshow.list.entries", "count", event.entries()));
        where.addClassName("tg-soft");
        return new Card("", state, new H2(link), when, where);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.roadshows") + " · " + getTranslation("shell.name");
    }
}

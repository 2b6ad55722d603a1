package org.tongguan.home.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.DomainError;

/** The start page: the next step of the most pressing role on top, then a desk for each role held. */
@Route("")
@Menu(title = "menu.home", order = 0, icon = "vaadin:home-o")
@PermitAll
@CdiComponent
class HomeView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Inject
    HomeView(CurrentUser user, @Any Instance<RoleDesk> desks, Clock clock) {
        SignedIn caller = user.require();
        addClassName("tg-view");
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.ZONE);
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(getLocale()).format(today);
        add(new PageHeader(getTranslation("home.greeting", "name", caller.displayName()), date));
        List<RoleDesk> held = desks.stream().filter(desk -> caller.roles().contains(desk.role())).sorted(RoleDesk.ORDER).toList();
        Optional<NextStep> first = Optional.empty();
        for (RoleDesk desk : held) {
            Optional<NextStep> step = open(desk);
            first = first.or(() -> step);
        }
        first.ifPresent(step -> add(new NextStepCard(step)));
        held.forEach(desk -> add((Component) desk));
        if (held.isEmpty()) {
            add(new Card(getTranslation("home.no-role.title"), new Paragraph(getTranslation("home.no-role.hint"))));
        }
    }

    /** A desk that cannot be opened says why, and the others stay usable. */
    private Optional<NextStep> open(RoleDesk desk) {
        try {
            return desk.open();
        } catch (DomainError refusal) {
            ((HasComponents) desk).add(new Card(getTranslation("home.role." + desk.role().key()),
                    new Paragraph(FailureNotice.text(refusal, getLocale()))));
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.home") + " · " + getTranslation("shell.name");
    }
}

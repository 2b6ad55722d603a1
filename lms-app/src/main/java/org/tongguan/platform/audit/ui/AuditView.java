package org.tongguan.platform.audit.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongguan.platform.audit.AuditFilter;
import org.tongguan.platform.audit.AuditPage;
import org.tongguan.platform.audit.AuditService;
import org.tongguan.platform.audit.AuditVerification;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;

/** The audit trail: who did what, when and from where; and the check that nobody touched it since. */
@Route("audit")
@Menu(title = "menu.audit", order = 90, icon = "vaadin:shield")
@RolesAllowed("auditor")
@CdiComponent
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;
    private static final long serialVersionUID = 1;

    private final transient AuditService audit;
    private final AuditFilterBar filters = new AuditFilterBar(this::filtered);
    private final AuditTable table = new AuditTable();
    private final Div outcome = new Div();
    private final Button more = new Button(getTranslation("audit.more"), click -> read());
    private final Div empty = new Div();
    private transient AuditFilter shown = AuditFilter.ALL;
    private transient Optional<AuditPage.Cursor> next = Optional.empty();

    @Inject
    AuditView(AuditService audit) {
        this.audit = audit;
        addClassName("tg-view");
        Button verify = new Button(getTranslation("audit.verify"), VaadinIcon.CHECK_CIRCLE_O.create(), click -> verify());
        verify.setDisableOnClick(true);
        verify.addClickListener(click -> verify.setEnabled(true));
        outcome.getElement().setAttribute("role", "status");
        empty.add(new EmptyState(VaadinIcon.SEARCH, getTranslation("audit.empty"), getTranslation("audit.empty.hint")));
        Card list = new Card("", filters, table, empty, more);
        add(new PageHeader(getTranslation("audit.title"), getTranslation("audit.about"), verify), outcome, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        restart();
    }

    private void filtered() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("audit", filters.parameters())));
        restart();
    }

    private void restart() {
        shown = filters.filter();
        next = Optional.empty();
        table.clear();
        read();
    }

    private void read() {
        AuditPage page = audit.page(shown, next, PAGE);
        table.append(page.entries());
        next = page.next();
        more.setVisible(next.isPresent());
        empty.setVisible(table.isEmpty());
        table.setVisible(!table.isEmpty());
    }

    private void verify() {
        AuditVerification result = audit.verify();
        String count = Formats.count(getLocale(), result.entries());
        String text = result.intact() ? getTranslation("audit.intact", "entries", count)
                : getTranslation("audit.broken", "id", String.valueOf(result.firstBrokenId().orElse(0)));
        outcome.removeAll();
        outcome.add(new Card("", new Badge(text, result.intact() ? Badge.Tone.GOOD : Badge.Tone.BAD)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " · " + getTranslation("shell.name");
    }
}

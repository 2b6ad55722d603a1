package org.tongguan.appraisal.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.tongguan.appraisal.RecordService;
import org.tongguan.platform.ui.PageHeader;

/** The own performance record. */
@Route("record")
@Menu(title = "menu.record", order = 50, icon = "vaadin:clipboard-text")
@RolesAllowed("trainee")
@CdiComponent
class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RecordService records;
    private final transient Clock clock;

    @Inject
    RecordView(RecordService records, Clock clock) {
        this.records = records;
        this.clock = clock;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordAddress address = RecordAddress.of(RecordView.class, event.getRouteParameters(), event.getLocation().getQueryParameters(),
                Map.of(), clock);
        removeAll();
        add(new PageHeader(getTranslation("record.title"), getTranslation("record.subtitle"), new PrintButton()), new PeriodSwitch(address),
                new RecordPanel(records.own(address.period()), true));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("record.title") + " · " + getTranslation("shell.name");
    }
}

package org.tongguan.appraisal.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.tongguan.appraisal.PerformanceRecord;
import org.tongguan.appraisal.RecordService;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.ui.PageHeader;

/** The record of somebody whom the reader answers for. */
@Route("record/:person([0-9]{1,18})")
@RolesAllowed({"supervisor", "org-officer", "trainee"})
@CdiComponent
class PersonRecordView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RecordService records;
    private final transient Clock clock;
    private String title = "";

    @Inject
    PersonRecordView(RecordService records, Clock clock) {
        this.records = records;
        this.clock = clock;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RecordAddress address = RecordAddress.of(PersonRecordView.class, event.getRouteParameters(),
                event.getLocation().getQueryParameters(), Map.of(), clock);
        long person = event.getRouteParameters().getLong("person").orElseThrow();
        PerformanceRecord record = records.of(new PersonId(person), address.period());
        PersonSummary who = record.person();
        title = getTranslation("record.of", "name", who.name());
        removeAll();
        add(new PageHeader(title, who.staffNumber() + " · " + who.post() + " · " + who.departmentName().in(getLocale()), new PrintButton()),
                new PeriodSwitch(address), new RecordPanel(record, false));
    }

    @Override
    public String getPageTitle() {
        return title + " · " + getTranslation("shell.name");
    }
}

package org.tongguan.appraisal.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.appraisal.RecordService;
import org.tongguan.appraisal.RecordTotal;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.Page;

/** The people whose records the reader may open, with the total of a period. Search, period and page stand in the address. */
@Route("records")
@Menu(title = "menu.records", order = 51, icon = "vaadin:group")
@RolesAllowed({"supervisor", "org-officer"})
@CdiComponent
class RecordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;
    private static final int TYPING_MILLIS = 400;
    private static final String SEARCH = "q";
    private static final String OFFSET = "from";
    private static final long serialVersionUID = 1;

    private final transient RecordService records;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Div turning = new Div();
    private final Div found = new Div();
    private transient RecordAddress address;

    @Inject
    RecordsView(RecordService records, Clock clock) {
        this.records = records;
        this.clock = clock;
        addClassName("tg-view");
        search.setLabel(getTranslation("records.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_MILLIS);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(RecordsView.class, searching(change.getValue()).parameters(address.period()));
            }
        });
        add(new PageHeader(getTranslation("records.title"), getTranslation("records.subtitle")), turning, search, found);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters given = event.getLocation().getQueryParameters();
        String text = given.getSingleParameter(SEARCH).orElse("");
        address = RecordAddress.of(RecordsView.class, RouteParameters.empty(), given, searched(text), clock);
        search.setValue(text);
        int offset = given.getSingleParameter(OFFSET).filter(from -> from.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
        Page<RecordTotal> page = records.people(text, address.period(), offset, PAGE);
        turning.removeAll();
        turning.add(new PeriodSwitch(address));
        found.removeAll();
        found.add(page.total() == 0
                ? new EmptyState(VaadinIcon.SEARCH, getTranslation("records.empty"), getTranslation("records.empty.hint"))
                : new Card("", new RecordTable(page.items(), address.period()), pages(page)));
    }

    private Component pages(Page<RecordTotal> page) {
        int last = page.offset() + page.items().size();
        Div pages = new Div();
        pages.addClassNames("tg-row", "tg-spread", "tg-small", "tg-pages");
        pages.add(page.offset() > 0 ? turn("records.previous", Math.max(0, page.offset() - PAGE)) : new Span());
        pages.add(new Span(getTranslation("records.page", "from", page.offset() + 1, "to", last, "total", page.total())));
        pages.add(last < page.total() ? turn("records.next", last) : new Span());
        return pages;
    }

    private Component turn(String text, int offset) {
        Map<String, String> others = new TreeMap<>(address.others());
        others.put(OFFSET, String.valueOf(offset));
        return new RecordAddress(RecordsView.class, RouteParameters.empty(), address.period(), others, address.today())
                .link(getTranslation(text), address.period());
    }

    private RecordAddress searching(String text) {
        return new RecordAddress(RecordsView.class, RouteParameters.empty(), address.period(), searched(text), address.today());
    }

    private static Map<String, String> searched(String text) {
        return text.isBlank() ? Map.of() : Map.of(SEARCH, text.strip());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("records.title") + " · " + getTranslation("shell.name");
    }
}

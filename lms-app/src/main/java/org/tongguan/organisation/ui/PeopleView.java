package org.tongguan.organisation.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.tongguan.organisation.PeopleService;
import org.tongguan.organisation.PersonListing;
import org.tongguan.organisation.PersonQuery;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;

/** Everyone on the roster whom the caller may see, searched, filtered, sorted and exported. */
@Route("people")
@Menu(title = "menu.people", order = 70, icon = "vaadin:users")
@RolesAllowed({"org-officer", "system-admin"})
@CdiComponent
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PHONE = 700;
    private static final int PAGE = 100;
    private static final long serialVersionUID = 1;

    private final transient PeopleService people;
    private final PeopleFilters filters;
    private final Grid<PersonListing> grid = new Grid<>();
    private final Span total = new Span();
    private final EmptyState empty;
    private final List<Grid.Column<PersonListing>> wide;
    private final Grid.Column<PersonListing> narrow;
    private transient PersonQuery shown = PersonQuery.EVERYONE;
    private long counted;

    @Inject
    PeopleView(PeopleService people) {
        this.people = people;
        addClassName("tg-view");
        filters = new PeopleFilters(people.departments(), this::filtered);
        narrow = grid.addComponentColumn(PersonLine::new).setHeader(getTranslation("people.person"));
        narrow.setVisible(false);
        wide = List.of(column("staff-number", PersonQuery.Order.STAFF_NUMBER, PersonListing::staffNumber).setFlexGrow(0).setWidth("8.5rem"),
                column("name", PersonQuery.Order.NAME, PersonListing::name).setFlexGrow(0).setWidth("8rem"),
                column("department", PersonQuery.Order.DEPARTMENT, person -> person.department().in(getLocale())),
                column("post", PersonQuery.Order.POST, PersonListing::post),
                column("tier", PersonQuery.Order.TIER, person -> getTranslation("tier." + person.tier().key())).setFlexGrow(0)
                        .setWidth("9rem"),
                grid.addColumn(PersonListing::supervisor).setHeader(getTranslation("people.supervisor")).setFlexGrow(0).setWidth("8rem"));
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.addClassName("tg-people");
        grid.setPageSize(PAGE);
        grid.setItems(this::fetch, query -> (int) counted);
        empty = new EmptyState(VaadinIcon.SEARCH, getTranslation("people.empty"), getTranslation("people.empty.hint"));
        grid.setEmptyStateComponent(empty);
        Anchor export = new Anchor(DownloadHandler.fromInputStream(event -> PeopleWorkbook.download(people, shown, getLocale())),
                getTranslation("people.export"));
        export.addClassNames("tg-button", "tg-quiet");
        total.addClassName("tg-soft");
        total.getElement().setAttribute("role", "status");
        add(new PageHeader(getTranslation("people.title"), getTranslation("people.about"), export), filters, total, grid);
    }

    private Grid.Column<PersonListing> column(String key, PersonQuery.Order order,
            com.vaadin.flow.function.ValueProvider<PersonListing, ?> value) {
        return grid.addColumn(value).setHeader(getTranslation("people." + key)).setSortProperty(order.name()).setResizable(true)
                .setTooltipGenerator(person -> String.valueOf(value.apply(person)));
    }

    private Stream<PersonListing> fetch(Query<PersonListing, Void> query) {
        shown = query.getSortOrders().stream().findFirst()
                .map(order -> shown.sorted(PersonQuery.Order.valueOf(order.getSorted()), order.getDirection() == SortDirection.DESCENDING))
                .orElse(shown.sorted(PersonQuery.Order.STAFF_NUMBER, false));
        return people.lines(shown, query.getOffset(), query.getLimit()).stream();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().retrieveExtendedClientDetails(details -> arrange(details.getBodyClientWidth()));
        attach.getUI().getPage().addBrowserWindowResizeListener(resize -> arrange(resize.getWidth()));
    }

    private void arrange(int width) {
        boolean phone = width < PHONE;
        narrow.setVisible(phone);
        wide.forEach(column -> column.setVisible(!phone));
    }

    private void filtered() {
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location("people", filters.parameters())));
        refresh();
    }

    private void refresh() {
        shown = filters.query();
        counted = people.count(shown);
        total.setText(getTranslation("people.total", "count", Formats.count(getLocale(), counted)));
        grid.getDataProvider().refreshAll();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · " + getTranslation("shell.name");
    }
}

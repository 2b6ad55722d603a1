package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.MarkedResponse;
import org.tongguan.assessment.MarkedResponseService;
import org.tongguan.assessment.OwnMark;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.Page;

/** Single responses of an exam: a second marker for one of them, and corrections of the own mark. Search, page and response stay in the address. */
@Route(MarkedResponsesView.ROUTE)
@RolesAllowed("trainer")
@CdiComponent
class MarkedResponsesView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    static final String ROUTE = "marking-responses";
    private static final String CORRECT = "correct";
    private static final int PAGE = 25;
    private static final long serialVersionUID = 1;

    private final transient MarkedResponseService responses;
    private transient Place place = new Place(new ExamId(0), "", false, 0);

    /** What is shown. @param all also what others marked */
    private record Place(ExamId exam, String code, boolean all, int page) {
        QueryParameters parameters() {
            Map<String, String> values = new TreeMap<>();
            if (!code.isBlank()) {
                values.put("code", code.strip());
            }
            if (all) {
                values.put("all", "true");
            }
            if (page > 0) {
                values.put("page", Integer.toString(page));
            }
            return QueryParameters.simple(values);
        }

        Place on(int other) {
            return new Place(exam, code, all, other);
        }
    }

    @Inject
    MarkedResponsesView(MarkedResponseService responses) {
        this.responses = responses;
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long exam) {
        QueryParameters given = event.getLocation().getQueryParameters();
        place = new Place(new ExamId(exam), given.getSingleParameter("code").orElse(""), given.getSingleParameter("all").isPresent(),
                given.getSingleParameter("page").filter(number -> number.matches("\\d{1,5}")).map(Integer::valueOf).orElse(0));
        given.getSingleParameter(CORRECT).ifPresentOrElse(this::correct, this::list);
    }

    private void list() {
        removeAll();
        Page<MarkedResponse> found = responses.list(place.exam(), place.code(), !place.all(), place.page() * PAGE, PAGE);
        add(new PageHeader(getTranslation("marking.responses"), getTranslation("marking.responses.hint"), back()), filters());
        if (found.items().isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_SQUARE_O, getTranslation("marking.responses.none"), getTranslation("marking.responses.none.hint")));
            return;
        }
        Span total = new Span(getTranslation("marking.responses.total", "count", found.total()));
        total.addClassName("tg-soft");
        add(total, new MarkedResponseTable(found.items(), this::askSecond, response -> UI.getCurrent().navigate(ROUTE + "/" + place.exam(),
                place.parameters().merging(CORRECT, response.code()))), pages(found.total()));
    }

    private Button back() {
        return new Button(getTranslation("marking.title"), VaadinIcon.ARROW_LEFT.create(), click -> UI.getCurrent().navigate(MarkingView.class));
    }

    private Div filters() {
        TextField code = new TextField(getTranslation("marking.responses.code"));
        code.setId("response-code");
        code.setValue(place.code());
        code.setClearButtonVisible(true);
        code.setPrefixComponent(VaadinIcon.SEARCH.create());
        code.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        code.addValueChangeListener(change -> go(new Place(place.exam(), change.getValue(), place.all(), 0)));
        Checkbox all = new Checkbox(getTranslation("marking.responses.all"), place.all());
        all.setId("responses-all");
        all.addValueChangeListener(change -> go(new Place(place.exam(), place.code(), change.getValue(), 0)));
        Div filters = new Div(code, all);
        filters.addClassNames("tg-row", "tg-filters");
        return filters;
    }

    private Div pages(long total) {
        Div pages = new Div();
        pages.addClassNames("tg-row", "tg-small");
        if (place.page() > 0) {
            pages.add(link("exam-life.previous", place.page() - 1));
        }
        if ((place.page() + 1L) * PAGE < total) {
            pages.add(link("exam-life.next", place.page() + 1));
        }
        return pages;
    }

    private Anchor link(String key, int page) {
        return new Anchor(ROUTE + "/" + place.exam() + "?" + place.on(page).parameters().getQueryString(), getTranslation(key));
    }

    private void askSecond(MarkedResponse response) {
        new RoomDialog("marking.second-one.title").reason().open(given -> responses.askSecond(response.code(), given.text()), this::list);
    }

    private void correct(String code) {
        removeAll();
        OwnMark own = responses.own(code);
        add(new PageHeader(getTranslation("marking.code", "code", code), getTranslation("marking.correct.hint"),
                new Button(getTranslation("marking.responses"), VaadinIcon.ARROW_LEFT.create(), click -> go(place))));
        add(new MarkingForm(own, given -> {
            responses.correct(code, given.lines(), given.comment(), given.reason());
            Notification.show(getTranslation("marking.correct.done"));
            go(place);
        }));
    }

    private static void go(Place place) {
        UI.getCurrent().navigate(ROUTE + "/" + place.exam(), place.parameters());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("marking.responses") + " · " + getTranslation("shell.name");
    }
}

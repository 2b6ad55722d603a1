package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.assessment.ExamQuery;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.Page;

/** All exams, searched, filtered and in pages; search and filter stay in the address. */
@Route(ExamPlansView.ROUTE)
@Menu(title = "menu.exam-plans", order = 35, icon = "vaadin:calendar-clock")
@RolesAllowed({"trainer", "org-officer"})
@CdiComponent
class ExamPlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String ROUTE = "exam-plans";
    private static final int PAGE = 25;
    private static final long serialVersionUID = 1;

    private final transient ExamPlanService plans;

    @Inject
    ExamPlansView(ExamPlanService plans) {
        this.plans = plans;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters given = event.getLocation().getQueryParameters();
        String text = given.getSingleParameter("text").orElse("");
        Optional<ExamPhase> phase = given.getSingleParameter("phase")
                .flatMap(key -> Arrays.stream(ExamPhase.values()).filter(each -> each.key().equals(key)).findFirst());
        int page = given.getSingleParameter("page").filter(number -> number.matches("\\d{1,5}")).map(Integer::valueOf).orElse(0);
        Page<ExamOverview> found = plans.list(new ExamQuery(text, phase), page * PAGE, PAGE);
        removeAll();
        Button fresh = new Button(getTranslation("exam-life.new"), VaadinIcon.PLUS.create(),
                click -> UI.getCurrent().navigate(ExamPlanView.class, 0L));
        fresh.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        fresh.setId("new-exam");
        add(new PageHeader(getTranslation("exam-life.title"), getTranslation("exam-life.subtitle"), fresh), filters(text, phase));
        if (found.items().isEmpty()) {
            add(new EmptyState(VaadinIcon.CALENDAR_CLOCK, getTranslation("exam-life.empty"), getTranslation("exam-life.empty.hint")));
            return;
        }
        Span total = new Span(getTranslation("exam-life.total", "count", found.total()));
        total.addClassName("tg-soft");
        add(total, new ExamPlanTable(found.items()), pages(text, phase, page, found.total()));
    }

    private Div filters(String text, Optional<ExamPhase> phase) {
        TextField search = new TextField(getTranslation("exam-life.search"));
        search.setValue(text);
        search.setClearButtonVisible(true);
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        Select<ExamPhase> phases = new Select<>();
        phases.setLabel(getTranslation("exam-life.filter.phase"));
        phases.setItems(ExamPhase.values());
        phases.setEmptySelectionAllowed(true);
        phases.setEmptySelectionCaption(getTranslation("exam-life.filter.all"));
        phases.setItemLabelGenerator(each -> each == null ? getTranslation("exam-life.filter.all") : getTranslation("exam-life.phase." + each.key()));
        phase.ifPresent(phases::setValue);
        search.addValueChangeListener(change -> go(change.getValue(), phase));
        phases.addValueChangeListener(change -> go(text, Optional.ofNullable(change.getValue())));
        Div filters = new Div(search, phases);
        filters.addClassNames("tg-row", "tg-filters");
        return filters;
    }

    private Div pages(String text, Optional<ExamPhase> phase, int page, long total) {
        Div pages = new Div();
        pages.addClassNames("tg-row", "tg-small");
        if (page > 0) {
            pages.add(link("exam-life.previous", text, phase, page - 1));
        }
        if ((page + 1L) * PAGE < total) {
            pages.add(link("exam-life.next", text, phase, page + 1));
        }
        return pages;
    }

    private Anchor link(String key, String text, Optional<ExamPhase> phase, int page) {
        return new Anchor(ROUTE + "?" + parameters(text, phase, page).getQueryString(), getTranslation(key));
    }

    private static void go(String text, Optional<ExamPhase> phase) {
        UI.getCurrent().navigate(ROUTE, parameters(text, phase, 0));
    }

    private static QueryParameters parameters(String text, Optional<ExamPhase> phase, int page) {
        Map<String, String> values = new TreeMap<>();
        if (!text.isBlank()) {
            values.put("text", text.strip());
        }
        phase.ifPresent(one -> values.put("phase", one.key()));
        if (page > 0) {
            values.put("page", Integer.toString(page));
        }
        return QueryParameters.simple(values);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam-life.title") + " · " + getTranslation("shell.name");
    }
}

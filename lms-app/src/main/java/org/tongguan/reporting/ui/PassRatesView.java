package org.tongguan.reporting.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.Chart;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.reporting.BehindTotals;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.PassRateService;
import org.tongguan.reporting.ReportWords;

/** Pass rates of the officer's departments: figures, bars, a table that leads down the tree, and who is behind. */
@Route(PassRateAddress.ROUTE)
@Menu(title = "menu.pass-rates", order = 60, icon = "vaadin:bar-chart-h")
@RolesAllowed("org-officer")
@CdiComponent
class PassRatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient PassRateService passRates;
    private final transient Clock clock;

    @Inject
    PassRatesView(PassRateService passRates, Clock clock) {
        this.passRates = passRates;
        this.clock = clock;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PassRateAddress address = PassRateAddress.of(event.getLocation(), clock);
        PassRateReport report = passRates.report(address.filter());
        BehindTotals behind = passRates.behindTotals(address.filter());
        removeAll();
        add(header(address.filter()), new PassRateFilters(address.filter()), new PassRateSteps(report));
        if (report.total().assigned() == 0) {
            add(new EmptyState(VaadinIcon.BAR_CHART_H, getTranslation("reporting.empty.assigned.title"),
                    getTranslation("reporting.empty.assigned.hint")));
            return;
        }
        add(new PassRateTiles(report, behind), figures(report));
        add(new BehindList(address.filter(), passRates.behind(address.filter(), address.page() * BehindList.PAGE, BehindList.PAGE),
                behind));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.title") + " · " + getTranslation("shell.name");
    }

    private PageHeader header(PassRateFilter filter) {
        Anchor export = new Anchor(PassRateAddress.export(filter, getLocale().toLanguageTag()), getTranslation("reporting.export"));
        export.setRouterIgnore(true);
        export.getElement().setAttribute("download", true);
        export.addClassNames("tg-button", "tg-quiet");
        export.setId("export");
        return new PageHeader(getTranslation("reporting.title"), getTranslation("reporting.subtitle"), export);
    }

    private Card figures(PassRateReport report) {
        String title = getTranslation("reporting.chart.title", "period", ReportWords.period(getLocale(), report.filter().period()));
        if (report.isEmpty()) {
            return new Card("", new EmptyState(VaadinIcon.HOURGLASS_START, getTranslation("reporting.empty.sat.title"),
                    getTranslation("reporting.empty.sat.hint")), new PassRateTable(report));
        }
        PassRateBars bars = new PassRateBars(report, getLocale());
        Chart chart = new Chart(title, bars.options(), PassRateTable.ID);
        chart.setDrawingHeight(bars.height());
        Paragraph counted = new Paragraph(getTranslation("reporting.counted", "at", ReportWords.moment(getLocale(), report.at())));
        counted.addClassNames("tg-soft", "tg-small");
        return new Card("", chart, new PassRateTable(report), new StandingLegend(passRates.bounds()), counted);
    }
}

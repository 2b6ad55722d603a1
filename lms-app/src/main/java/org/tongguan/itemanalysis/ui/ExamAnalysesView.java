package org.tongguan.itemanalysis.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.ExamAnalysisService;
import org.tongguan.itemanalysis.ExamOverview;
import org.tongguan.itemanalysis.ItemAnalysisError;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.Page;

/** All exams with the figures of their last analysis, in pages. */
@Route(ExamAddress.LIST)
@Menu(title = "menu.item-analysis", order = 61, icon = "vaadin:scatter-chart")
@RolesAllowed({"trainer", "org-officer"})
@CdiComponent
class ExamAnalysesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 50;
    private static final long serialVersionUID = 1;
    private final transient ExamAnalysisService exams;

    @Inject
    ExamAnalysesView(ExamAnalysisService exams) {
        this.exams = exams;
        addClassName("tg-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        int page = event.getLocation().getQueryParameters().getSingleParameter("page").filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::valueOf).orElse(0);
        removeAll();
        Anchor sheet = new Anchor(ExamAddress.SHEET, getTranslation("item-analysis.sheet.open"));
        sheet.addClassName("tg-button");
        sheet.setId("open-sheet");
        add(new PageHeader(getTranslation("item-analysis.title"), getTranslation("item-analysis.about"), sheet));
        try {
            Page<ExamOverview> shown = exams.exams(page * PAGE, PAGE);
            add(shown.total() == 0 ? new EmptyState(VaadinIcon.SCATTER_CHART, getTranslation("item-analysis.none.title"),
                    getTranslation("item-analysis.none.hint")) : new Card("", table(shown), pages(shown)));
        } catch (DomainError error) {
            if (error.code() != ItemAnalysisError.WHOLE_ONLY) {
                throw error;
            }
            add(new WholeOnly());
        }
    }

    private Component table(Page<ExamOverview> shown) {
        FigureTable table = new FigureTable(getTranslation("item-analysis.list.caption"), List.of(getTranslation("item-analysis.list.exam"),
                getTranslation("item-analysis.list.candidates"), getTranslation("item-analysis.list.mean"),
                getTranslation("item-analysis.list.consistency"), getTranslation("item-analysis.list.serious"),
                getTranslation("item-analysis.list.computed")));
        table.setId("exams");
        for (ExamOverview exam : shown.items()) {
            RouterLink link = new RouterLink(exam.title().in(getLocale()), ExamAnalysisView.class, exam.exam().value());
            table.row(link, List.of(Formats.count(getLocale(), exam.candidates()), AnalysisWords.percent(getLocale(), exam.meanPercent()),
                    AnalysisWords.number(getLocale(), exam.consistency(), 3), String.valueOf(exam.serious()),
                    exam.computedAt().map(at -> Formats.moment(getLocale(), at)).orElse("–")));
        }
        return table;
    }

    private Div pages(Page<ExamOverview> shown) {
        int page = shown.offset() / PAGE;
        long last = Math.max(0, (shown.total() - 1) / PAGE);
        Div pages = new Div();
        pages.addClassNames("tg-row", "tg-spread", "tg-small");
        if (last > 0) {
            pages.add(page > 0 ? turn("item-analysis.page.previous", page - 1) : new Span(),
                    new Span(getTranslation("item-analysis.page.where", "page", page + 1, "pages", last + 1)),
                    page < last ? turn("item-analysis.page.next", page + 1) : new Span());
        }
        return pages;
    }

    private RouterLink turn(String key, int page) {
        RouterLink link = new RouterLink(getTranslation(key), ExamAnalysesView.class);
        link.setQueryParameters(QueryParameters.of("page", String.valueOf(page)));
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("item-analysis.title") + " · " + getTranslation("shell.name");
    }
}

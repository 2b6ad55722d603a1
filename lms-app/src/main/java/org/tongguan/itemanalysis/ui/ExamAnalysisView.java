package org.tongguan.itemanalysis.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.OptionalDouble;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.ExamAnalysis;
import org.tongguan.itemanalysis.ExamAnalysisFilter;
import org.tongguan.itemanalysis.ExamAnalysisService;
import org.tongguan.itemanalysis.ItemAnalysisError;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** The analysis of one exam sat here. */
@Route(ExamAddress.EXAM)
@RolesAllowed({"trainer", "org-officer"})
@CdiComponent
class ExamAnalysisView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient ExamAnalysisService exams;

    @Inject
    ExamAnalysisView(ExamAnalysisService exams) {
        this.exams = exams;
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        ExamAnalysisFilter filter = ExamAddress.filter(event.getLocation().getQueryParameters());
        removeAll();
        try {
            show(exams.analysis(new ExamId(id), filter));
        } catch (DomainError error) {
            if (error.code() == CommonError.NOT_FOUND) {
                event.rerouteToError(NotFoundException.class);
            } else if (error.code() == ItemAnalysisError.WHOLE_ONLY) {
                add(new WholeOnly());
            } else {
                throw error;
            }
        }
    }

    private void show(ExamAnalysis exam) {
        RouterLink back = new RouterLink(getTranslation("item-analysis.back"), ExamAnalysesView.class);
        back.addClassName("tg-back");
        String title = exam.title().in(getLocale());
        add(back);
        if (exam.isEmpty()) {
            add(new PageHeader(title, getTranslation("item-analysis.exam.about")), new ExamFilters(exam.exam(), exam.filter()),
                    new EmptyState(VaadinIcon.CHART_TIMELINE, getTranslation("item-analysis.empty.title"),
                            getTranslation("item-analysis.empty.hint")));
            return;
        }
        Anchor export = AnalysisDownload.link(getTranslation("item-analysis.export"), exam.analysis(), exam.questions(), title, getLocale());
        add(new PageHeader(title, getTranslation("item-analysis.exam.about"), export), new ExamFilters(exam.exam(), exam.filter()));
        notes(exam);
        add(new AnalysisPanel(exam.analysis(), OptionalDouble.of(exam.passPercent()), exam.questions()));
    }

    private void notes(ExamAnalysis exam) {
        if (exam.leftOut() > 0) {
            add(new Card("", new Paragraph(getTranslation("item-analysis.left-out", "count", exam.leftOut()))));
        }
        if (exam.capped()) {
            add(new Card("", new Paragraph(getTranslation("item-analysis.capped", "count", ExamAnalysis.MOST_ATTEMPTS))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("item-analysis.title") + " · " + getTranslation("shell.name");
    }
}

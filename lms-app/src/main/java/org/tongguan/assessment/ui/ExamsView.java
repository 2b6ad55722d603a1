package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.tongguan.assessment.ExamCard;
import org.tongguan.assessment.ExamService;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;

/** A candidate's exams: what can be sat, what stands in the way, and what came of earlier attempts. */
@Route("exams")
@Menu(title = "menu.exams", order = 20, icon = "vaadin:clipboard-check")
@RolesAllowed("trainee")
@CdiComponent
class ExamsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Inject
    ExamsView(ExamService exams, Clock clock) {
        addClassName("tg-view");
        add(new PageHeader(getTranslation("assessment.title"), getTranslation("assessment.subtitle")));
        List<ExamCard> mine = exams.mine();
        if (mine.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLIPBOARD_CHECK, getTranslation("assessment.empty.title"), getTranslation("assessment.empty.hint")));
            return;
        }
        Div grid = new Div();
        grid.addClassName("tg-grid");
        mine.forEach(card -> grid.add(new ExamTile(card, clock.instant())));
        add(grid, new AttemptHistory(mine));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assessment.title") + " · " + getTranslation("shell.name");
    }
}

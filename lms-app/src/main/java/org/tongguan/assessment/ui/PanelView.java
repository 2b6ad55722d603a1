package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.PanelResult;
import org.tongguan.assessment.PanelService;
import org.tongguan.assessment.PanelSheet;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** A panel member's sheet: estimates of the first round, then the spread and the second, and what the panel's come to. */
@Route("exam-panel")
@RolesAllowed("trainer")
@CdiComponent
class PanelView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient PanelService panels;

    @Inject
    PanelView(PanelService panels) {
        this.panels = panels;
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        try {
            show(new ExamId(id));
        } catch (DomainError error) {
            if (error.code() != CommonError.NOT_FOUND) {
                throw error;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ExamId id) {
        PanelSheet sheet = panels.sheet(id);
        removeAll();
        PanelTable table = new PanelTable(sheet);
        Button save = new Button(getTranslation("exam-life.save"), click -> change(id, () -> {
            keep(id, 1, table.first());
            keep(id, 2, table.second());
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button apply = new Button(getTranslation("exam-life.panel.apply"), click -> {
            ConfirmDialog dialog = new ConfirmDialog(getTranslation("exam-life.panel.apply"), getTranslation("exam-life.panel.apply.confirm"),
                    getTranslation("exam-life.panel.apply"), yes -> change(id, () -> panels.apply(id)));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("exam-life.cancel"));
            dialog.open();
        });
        boolean over = sheet.over();
        apply.setEnabled(sheet.first().isPresent() && !sheet.exam().fromFile() && !over);
        save.setVisible(!over);
        Div tiles = new Div(tile("first", sheet.first()), tile("second", sheet.second()));
        tiles.addClassName("tg-stats");
        add(new RouterLink(sheet.exam().title().in(getLocale()), ExamPlanView.class, id.value()),
                new PageHeader(getTranslation("exam-life.panel"), getTranslation("exam-life.panel.about"), apply), tiles);
        if (over) {
            Paragraph closed = new Paragraph(getTranslation("exam-life.panel.over"));
            closed.addClassName("tg-soft");
            add(closed);
        }
        if (sheet.fitting() > sheet.lines().size()) {
            Paragraph sample = new Paragraph(getTranslation("exam-life.panel.sample", "judged", sheet.lines().size(), "fitting", sheet.fitting()));
            sample.addClassName("tg-soft");
            add(sample);
        }
        add(table, save);
    }

    private void keep(ExamId id, int round, Map<Long, BigDecimal> percents) {
        if (!percents.isEmpty()) {
            panels.estimate(id, round, percents);
        }
    }

    private StatTile tile(String round, Optional<PanelResult> result) {
        return new StatTile(getTranslation("exam-life.panel.result." + round), result.map(one -> one.percent() + "%").orElse("–"),
                result.map(one -> getTranslation(one.judges() < 2 ? "exam-life.panel.result.one" : "exam-life.panel.result.note", "cut", one.cut(),
                        "maximum", one.maximum(), "judges", one.judges(), "deviation", one.deviation(), "error", one.standardError())).orElseGet(() -> getTranslation(round.equals("second") ? "exam-life.panel.second.none" : "exam-life.panel.none")));
    }

    /** What was typed stays when it is refused. */
    private void change(ExamId id, Runnable task) {
        try {
            task.run();
            Notification.show(getTranslation("exam-life.saved"));
            show(id);
        } catch (DomainError error) {
            FailureNotice.show(FailureNotice.text(error, getLocale()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam-life.panel") + " · " + getTranslation("shell.name");
    }
}

package org.tongguan.roadshow.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.Unsaved;
import org.tongguan.roadshow.RoadshowDraft;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlanService;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Plans an event, or changes the plan of the draft in the address. Nothing typed is lost by a refusal. */
@Route("roadshow-plans")
@RolesAllowed("org-officer")
@CdiComponent
class RoadshowPlanView extends Div implements HasUrlParameter<Long>, HasDynamicTitle, BeforeLeaveObserver {
    private static final long serialVersionUID = 1;

    private final transient RoadshowPlanService plans;
    private final transient Unsaved unsaved = new Unsaved();
    private final Div told = new Div();
    private transient @Nullable RoadshowId id;
    private int version;

    @Inject
    RoadshowPlanView(RoadshowPlanService plans) {
        this.plans = plans;
        addClassName("tg-view");
        told.getElement().setAttribute("role", "alert");
        told.setId("not-saved");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long wanted) {
        id = wanted == null ? null : new RoadshowId(wanted);
        try {
            show();
        } catch (DomainError error) {
            if (error.code() == RoadshowError.NOT_DRAFT) {
                event.forwardTo(RoadshowView.class, wanted);
            } else if (error.code() == CommonError.NOT_FOUND) {
                event.rerouteToError(NotFoundException.class);
            } else {
                throw error;
            }
        }
    }

    /** What is on the page stays when the draft cannot be read. */
    private void show() {
        @Nullable RoadshowDraft draft = id == null ? null : plans.draft(id);
        removeAll();
        told.removeAll();
        PlanForm form = new PlanForm(plans, () -> unsaved.is(true));
        Component back = new RouterLink(getTranslation("menu.roadshows"), RoadshowsView.class);
        if (id != null && draft != null) {
            version = draft.version();
            form.show(draft.plan(), draft.people());
            back = new RouterLink(draft.plan().title().in(getLocale()), RoadshowView.class, id.value());
        }
        back.addClassName("tg-back");
        add(back, new PageHeader(heading(), getTranslation("roadshow.plan.about")), form, bar(form));
    }

    private String heading() {
        return getTranslation(id == null ? "roadshow.plan.new" : "roadshow.plan.change");
    }

    private Div bar(PlanForm form) {
        Button save = new Button(getTranslation("roadshow.plan.save"));
        save.addClickListener(click -> {
            save(form);
            save.setEnabled(true);
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.setId("save-plan");
        Paragraph hint = new Paragraph(getTranslation("roadshow.plan.as-draft"));
        hint.addClassNames("tg-soft", "tg-small");
        Div line = new Div(hint, save);
        line.addClassName("tg-author-line");
        Div bar = new Div(told, line);
        bar.addClassName("tg-author-bar");
        return bar;
    }

    private void save(PlanForm form) {
        told.removeAll();
        try {
            RoadshowId saved = keep(form.plan());
            unsaved.is(false);
            Notification.show(getTranslation("roadshow.plan.saved"));
            UI.getCurrent().navigate(RoadshowView.class, saved.value());
        } catch (DomainError error) {
            boolean newer = error.code() == CommonError.EDITED_MEANWHILE;
            tell(newer ? getTranslation("roadshow.plan.newer") : FailureNotice.text(error, getLocale()));
            form.show(error.faults()).forEach(this::tell);
            if (newer) {
                told.add(ways(form));
            }
        }
    }

    private RoadshowId keep(RoadshowPlan plan) {
        if (id == null) {
            return plans.create(plan);
        }
        plans.change(id, plan, version);
        return id;
    }

    private void tell(String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("tg-form-fault");
        told.add(line);
    }

    /** Someone else has saved since: their plan, or this one on top of it. */
    private Div ways(PlanForm form) {
        Button theirs = new Button(getTranslation("roadshow.plan.take-newer"), click -> {
            show();
            unsaved.is(false);
        });
        theirs.setId("take-newer");
        Button mine = new Button(getTranslation("roadshow.plan.keep-mine"), click -> {
            version = plans.draft(Objects.requireNonNull(id)).version();
            save(form);
        });
        mine.setId("keep-mine");
        Div ways = new Div(theirs, mine);
        ways.addClassName("tg-row");
        return ways;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.ask(event);
    }

    @Override
    public String getPageTitle() {
        return heading() + " · " + getTranslation("shell.name");
    }
}

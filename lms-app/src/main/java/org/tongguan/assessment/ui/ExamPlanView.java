package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.DryRun;
import org.tongguan.assessment.ExamDetail;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamLifeError;
import org.tongguan.assessment.ExamLifeService;
import org.tongguan.assessment.ExamMove;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.assessment.ExamRoomService;
import org.tongguan.assessment.ExtensionService;
import org.tongguan.catalogue.CompetenceCatalogue;
import org.tongguan.catalogue.CourseCatalogue;
import org.tongguan.organisation.DepartmentDirectory;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.Unsaved;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** One exam: its plan, what its bank can give, the steps of its life, and what single persons are granted; 0 in the address is a new one. */
@Route(ExamPlansView.ROUTE)
@RolesAllowed({"trainer", "org-officer"})
@CdiComponent
class ExamPlanView extends Div implements HasUrlParameter<Long>, HasDynamicTitle, BeforeLeaveObserver {
    private static final long serialVersionUID = 1;

    private final transient ExamPlanService plans;
    private final transient ExamLifeService life;
    private final transient ExamRoomService rooms;
    private final transient ExtensionService extensions;
    private final transient Clock clock;
    private final transient PlanChoices choices;
    private final transient Unsaved unsaved = new Unsaved();
    private final transient CurrentUser user;
    private transient @Nullable ExamDetail detail;
    private @Nullable PlanForm form;

    @Inject
    ExamPlanView(ExamPlanService plans, ExamLifeService life, ExamRoomService rooms, ExtensionService extensions, CourseCatalogue courses,
            CompetenceCatalogue competences, DepartmentDirectory departments, CurrentUser user, Clock clock) {
        this.plans = plans;
        this.life = life;
        this.rooms = rooms;
        this.extensions = extensions;
        this.user = user;
        this.clock = clock;
        this.choices = new PlanChoices(courses.current(), competences.fiveAbilities(), departments.all());
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        try {
            show(id == 0 ? Optional.empty() : Optional.of(plans.detail(new ExamId(id))));
        } catch (DomainError error) {
            if (error.code() != CommonError.NOT_FOUND) {
                throw error;
            }
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Optional<ExamDetail> shown) {
        detail = shown.orElse(null);
        removeAll();
        add(new RouterLink(getTranslation("exam-life.back"), ExamPlansView.class));
        List<Button> buttons = new ArrayList<>();
        shown.filter(exam -> exam.inCharge() && !exam.overview().fromFile()).ifPresent(exam -> buttons.addAll(buttons(exam)));
        add(new PageHeader(shown.map(exam -> exam.overview().title().in(getLocale())).orElse(getTranslation("exam-life.new")),
                shown.map(exam -> ExamWords.window(exam.overview(), getLocale())).orElse(""), buttons.toArray(Button[]::new)));
        shown.ifPresent(this::state);
        shown.filter(exam -> exam.inCharge() && exam.outdated() > 0).ifPresent(this::warnOfOutdated);
        PlanForm shownForm = new PlanForm(plans, choices, shown.map(ExamDetail::plan));
        form = shownForm;
        boolean inCharge = shown.map(ExamDetail::inCharge).orElse(true);
        boolean changeable = inCharge
                && shown.map(exam -> !exam.overview().fromFile() && exam.overview().phase().compareTo(ExamPhase.SCHEDULED) <= 0).orElse(true);
        if (!changeable) {
            shownForm.lock();
            add(new Paragraph(getTranslation(inCharge ? "exam-life.not-changeable" : "exam-life.not-in-charge")));
        }
        add(shownForm);
        shown.flatMap(exam -> plans.forms(exam.overview().id())).ifPresent(this::forms);
        if (changeable) {
            Button save = new Button(getTranslation("exam-life.save"), click -> shownForm.plan().ifPresent(this::save));
            save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            save.setId("save-exam");
            add(save);
            shownForm.getElement().addEventListener("change", change -> unsaved.is(true));
        }
        shown.ifPresent(exam -> add(new AdjustmentForm(rooms, extensions, exam.overview().id())));
    }

    private void warnOfOutdated(ExamDetail exam) {
        Paragraph warning = new Paragraph("⚠ " + getTranslation("exam-life.forms.outdated", "count", exam.outdated()));
        warning.addClassName("tg-warn");
        warning.setId("forms-outdated");
        add(warning);
    }

    private void forms(DryRun run) {
        Card card = new Card(getTranslation("exam-life.forms"), new Paragraph(getTranslation("exam-life.forms.overlap", "percent", run.overlapPercent().toPlainString())),
                new SampleTable(run, choices, getTranslation("exam-life.forms"), SampleTable.LETTER),
                new SamplePapers(run, plans, "exam-life.forms.paper", SampleTable.LETTER));
        card.setId("exam-forms");
        add(card);
    }

    private void state(ExamDetail exam) {
        Div line = new Div(ExamWords.badge(exam.overview().phase(), getLocale()));
        line.addClassName("tg-row");
        line.setId("exam-state");
        line.getElement().setAttribute("data-phase", exam.overview().phase().key());
        if (exam.overview().fromFile()) {
            line.add(new Badge(getTranslation("exam-life.from-file"), Badge.Tone.INFO));
        }
        line.add(new Span(getTranslation("exam-life.sat", "attempts", exam.overview().attempts(), "running", exam.overview().running(), "unmarked",
                exam.overview().unmarked())), new RouterLink(getTranslation("exam-life.room"), ExamRoomView.class, exam.overview().id().value()));
        if (user.has(Role.TRAINER)) {
            line.add(new RouterLink(getTranslation("exam-life.panel"), PanelView.class, exam.overview().id().value()));
        }
        add(line);
    }

    /** What was open opens again only with a later end, so that it is asked for. */
    private List<Button> buttons(ExamDetail exam) {
        ExamId id = exam.overview().id();
        ExamPhase phase = exam.overview().phase();
        List<Button> buttons = new ArrayList<>();
        if (phase == ExamPhase.OPEN) {
            buttons.add(end(exam, "exam-life.move-end", (end, why) -> life.moveEnd(id, end, why, Optional.of(exam.version()))));
        }
        for (ExamMove move : ExamMove.possible(phase)) {
            buttons.add(move == ExamMove.OPEN_NOW && phase.over() ? end(exam, "exam-life.reopen", (end, why) -> life.reopen(id, end, why))
                    : button(exam, move));
        }
        return buttons;
    }

    private Button end(ExamDetail exam, String name, BiConsumer<Instant, String> act) {
        Button button = new Button(getTranslation(name), click -> new EndDialog(name, EndDialog.suggested(exam.overview(), clock.instant()))
                .open(act, () -> {
                    Notification.show(getTranslation("exam-life.saved"));
                    show(Optional.of(plans.detail(exam.overview().id())));
                }, this::refused));
        button.setId(name.substring(name.indexOf('.') + 1));
        return button;
    }

    private Button button(ExamDetail exam, ExamMove move) {
        String name = getTranslation("exam-life.move." + move.key());
        Button button = new Button(name, click -> {
            ConfirmDialog dialog = new ConfirmDialog(name, getTranslation("exam-life.confirm." + move.key()), name, yes -> attempt(() -> {
                life.move(exam.overview().id(), move);
                return exam.overview().id();
            }));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("exam-life.cancel"));
            dialog.open();
        });
        button.setId("move-" + move.key());
        return button;
    }

    private void save(ExamPlan plan) {
        attempt(() -> {
            if (detail == null) {
                return plans.create(plan);
            }
            plans.change(detail.overview().id(), plan, detail.version());
            return detail.overview().id();
        });
    }

    private interface Change {
        ExamId make();
    }

    /** What was typed stays when the change is refused. */
    private void attempt(Change change) {
        try {
            ExamId id = change.make();
            unsaved.is(false);
            Notification.show(getTranslation("exam-life.saved"));
            if (detail == null) {
                UI.getCurrent().navigate(ExamPlanView.class, id.value());
            } else {
                show(Optional.of(plans.detail(id)));
            }
        } catch (DomainError error) {
            refused(error);
        }
    }

    private void refused(DomainError error) {
        if (error.code() == ExamLifeError.NOT_FEASIBLE && form != null) {
            form.recount();
        }
        FailureNotice.show(error.code() == ExamLifeError.PLAN_INVALID ? getTranslation("exam-life.faulty." + error.values().get("field"))
                : LackWords.refusal(error, choices.competences(), getLocale()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        unsaved.ask(event);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exam-life.title") + " · " + getTranslation("shell.name");
    }
}

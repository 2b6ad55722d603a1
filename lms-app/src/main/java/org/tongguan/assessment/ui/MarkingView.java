package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.MarkingQueue;
import org.tongguan.assessment.MarkingService;
import org.tongguan.assessment.MarkingTask;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.HomeLink;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.platform.ui.StatTile;

/** What waits to be marked by exam, and below an exam's address one response after the other. */
@Route("marking")
@Menu(title = "menu.marking", order = 33, icon = "vaadin:check-square-o")
@RolesAllowed("trainer")
@CdiComponent
class MarkingView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient MarkingService marking;

    @Inject
    MarkingView(MarkingService marking) {
        this.marking = marking;
        addClassName("tg-view");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long exam) {
        if (exam == null) {
            queues();
        } else {
            next(new ExamId(exam));
        }
    }

    private void queues() {
        removeAll();
        add(new PageHeader(getTranslation("marking.title"), getTranslation("marking.subtitle")));
        List<MarkingQueue> queues = marking.queues();
        if (queues.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_SQUARE_O, getTranslation("marking.empty"), getTranslation("marking.empty.hint"), new HomeLink()));
        }
        queues.forEach(queue -> add(card(queue)));
    }

    private Card card(MarkingQueue queue) {
        Div tiles = new Div(tile("waiting", queue.waiting()), tile("open", queue.open()), tile("finished", queue.finished()),
                tile("doubled", queue.doubled()), new StatTile(getTranslation("marking.agreement"),
                        queue.agreement().isPresent() ? "%.2f".formatted(queue.agreement().getAsDouble()) : "–",
                        queue.agreement().isPresent() ? "" : getTranslation("marking.agreement.none")));
        tiles.addClassName("tg-stats");
        Button start = new Button(getTranslation("marking.start"), click -> getUI().ifPresent(ui -> ui.navigate(MarkingView.class,
                queue.exam().value())));
        start.addThemeName("primary");
        start.setId("start-" + queue.exam());
        start.setEnabled(queue.waiting() > 0);
        Checkbox second = new Checkbox(getTranslation("marking.second", "tolerance", queue.tolerance()), queue.markers() > 1);
        second.setId("second-" + queue.exam());
        second.addValueChangeListener(change -> {
            int responses = marking.wantMarkers(queue.exam(), change.getValue());
            Notification.show(getTranslation(change.getValue() ? "marking.second.on" : "marking.second.off", "count", responses));
            queues();
        });
        Div buttons = new Div(start, responses(queue.exam()), second);
        buttons.addClassName("tg-row");
        Card card = new Card(queue.title().in(getLocale()), tiles, buttons);
        card.setId("queue-" + queue.exam());
        return card;
    }

    private Button responses(ExamId exam) {
        Button responses = new Button(getTranslation("marking.responses"), click -> getUI().ifPresent(ui -> ui.navigate(MarkedResponsesView.class,
                exam.value())));
        responses.setId("responses-" + exam);
        return responses;
    }

    private StatTile tile(String name, int figure) {
        return new StatTile(getTranslation("marking." + name), Formats.count(getLocale(), figure), "");
    }

    private void next(ExamId exam) {
        removeAll();
        Optional<MarkingTask> task = marking.next(exam);
        Button back = new Button(getTranslation("marking.title"), VaadinIcon.ARROW_LEFT.create(),
                click -> getUI().ifPresent(ui -> ui.navigate(MarkingView.class)));
        String title = task.map(one -> getTranslation("marking.code", "code", one.code())).orElseGet(() -> getTranslation("marking.title"));
        add(new PageHeader(title, task.map(one -> getTranslation("marking.round", "round", one.round()) + " · "
                + getTranslation("marking.points", "points", one.points().stripTrailingZeros().toPlainString())).orElse(""), responses(exam), back));
        if (task.isEmpty()) {
            boolean open = marking.queues().stream().anyMatch(queue -> queue.exam().equals(exam) && queue.open() > 0);
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation(open ? "marking.no-more" : "marking.all-marked"),
                    getTranslation(open ? "marking.no-more.hint" : "marking.all-marked.hint"), new HomeLink()));
            return;
        }
        add(new MarkingForm(task.get(), given -> {
            marking.mark(task.get().code(), given.lines(), given.comment());
            next(exam);
        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("marking.title") + " · " + getTranslation("shell.name");
    }
}

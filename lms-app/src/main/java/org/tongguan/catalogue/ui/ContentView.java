package org.tongguan.catalogue.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.catalogue.CatalogueService;
import org.tongguan.catalogue.ContentStatus;
import org.tongguan.catalogue.LoadFault;
import org.tongguan.catalogue.LoadOutcome;
import org.tongguan.catalogue.LoadedCourse;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;

/** The content as loaded: each course with its version, what was refused and why, and a button that reads the files again. */
@Route("content")
@Menu(title = "menu.content", order = 72, icon = "vaadin:file-tree")
@RolesAllowed({"trainer"})
@CdiComponent
class ContentView extends Div implements HasDynamicTitle {
    private static final int NOTICE_MILLIS = 6_000;
    private static final long serialVersionUID = 1;

    private final transient CatalogueService catalogue;
    private final Div state = new Div();

    @Inject
    ContentView(CatalogueService catalogue) {
        this.catalogue = catalogue;
        addClassName("tg-view");
        Button reload = new Button(getTranslation("catalogue.reload"), VaadinIcon.REFRESH.create());
        reload.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        reload.setDisableOnClick(true);
        reload.setId("reload");
        reload.addClickListener(click -> {
            try {
                reload();
            } finally {
                reload.setEnabled(true);
            }
        });
        add(new PageHeader(getTranslation("catalogue.content"), getTranslation("catalogue.content.hint"), reload), state);
        show(catalogue.status());
    }

    private void reload() {
        LoadOutcome outcome = catalogue.reload();
        Notification notice = Notification.show(getTranslation("catalogue.reloaded", "published", outcome.published().size(),
                "unchanged", outcome.unchanged(), "faults", outcome.faults().size()), NOTICE_MILLIS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(outcome.faults().isEmpty() ? NotificationVariant.LUMO_SUCCESS : NotificationVariant.LUMO_WARNING);
        show(catalogue.status());
    }

    private void show(ContentStatus status) {
        state.removeAll();
        if (!status.faults().isEmpty()) {
            state.add(faults(status.faults()));
        }
        if (status.courses().isEmpty()) {
            state.add(new EmptyState(VaadinIcon.FILE_TREE, getTranslation("catalogue.none"), getTranslation("catalogue.none.hint")));
        }
        for (LoadedCourse loaded : status.courses()) {
            boolean stale = status.faults().stream().anyMatch(fault -> fault.folder().equals(loaded.course().key()));
            state.add(new LoadedCourseCard(loaded, catalogue.course(loaded.course().key()).lessons(), stale));
        }
    }

    private Component faults(List<LoadFault> faults) {
        Div table = new Div(new FaultTable(faults));
        table.addClassName("tg-scroll");
        Card card = new Card(getTranslation("catalogue.faults"), new Badge(getTranslation("catalogue.faults.count", "count", faults.size()),
                Badge.Tone.BAD), new Paragraph(getTranslation("catalogue.faults.hint")), table);
        card.setId("faults");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalogue.content") + " · " + getTranslation("shell.name");
    }
}

package org.tongguan.roadshow.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.HomeLink;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.roadshow.DeskEntry;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.roadshow.ScoringService;
import org.tongguan.roadshow.SheetState;

/** The judging desk: the entry on stage comes first; its address names the entry, so that a reload comes back to it. */
@Route("judging")
@Menu(title = "menu.judging", order = 41, icon = "vaadin:gavel")
@RolesAllowed("judge")
@CdiComponent
class JudgingView extends Div implements HasUrlParameter<Long>, HasDynamicTitle {
    private static final Comparator<DeskEntry> URGENCY = Comparator
            .comparing((DeskEntry entry) -> entry.roadshow().state() != RoadshowState.OPEN)
            .thenComparing(entry -> entry.entry().state() != EntryState.ON_STAGE);
    private static final long serialVersionUID = 1;

    private final transient ScoringService scoring;
    private final Div picker = new Div();
    private transient @Nullable SheetPanel panel;
    private transient List<DeskEntry> desk = List.of();

    @Inject
    JudgingView(ScoringService scoring) {
        this.scoring = scoring;
        addClassNames("tg-view", "tg-desk");
        Refresh.whileShown(this, this::refresh);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long wanted) {
        removeAll();
        desk = scoring.desk().stream().sorted(URGENCY).toList();
        Optional<DeskEntry> chosen = chosen(wanted);
        if (chosen.isEmpty()) {
            panel = null;
            add(new PageHeader(getTranslation("menu.judging"), ""), new EmptyState(VaadinIcon.GAVEL,
                    getTranslation("roadshow.desk.none"), getTranslation("roadshow.desk.none-hint"), new HomeLink()));
            return;
        }
        SheetPanel shown = new SheetPanel(scoring, chosen.get(), this::refresh);
        panel = shown;
        fillPicker();
        add(new PageHeader(getTranslation("menu.judging"), chosen.get().roadshow().title().in(getLocale())), picker, shown);
    }

    /** The one in the address, else the one on stage, else the first that is not handed in yet. */
    private Optional<DeskEntry> chosen(@Nullable Long wanted) {
        if (wanted != null) {
            Optional<DeskEntry> named = desk.stream().filter(entry -> entry.entry().id().value() == wanted).findFirst();
            if (named.isPresent()) {
                return named;
            }
        }
        return desk.stream().filter(entry -> entry.entry().state() == EntryState.ON_STAGE).findFirst()
                .or(() -> desk.stream().filter(entry -> entry.sheet() == SheetState.DRAFT).findFirst())
                .or(() -> desk.stream().findFirst());
    }

    private void fillPicker() {
        picker.removeAll();
        if (panel != null) {
            picker.add(new EntryPicker(desk, panel.entry()));
        }
    }

    private boolean refresh() {
        List<DeskEntry> current = scoring.desk().stream().sorted(URGENCY).toList();
        if (panel != null && !current.equals(desk)) {
            desk = current;
            fillPicker();
            current.stream().filter(entry -> entry.entry().id().equals(panel.entry())).findFirst().ifPresent(panel::follow);
        }
        return current.stream().anyMatch(entry -> entry.roadshow().state() == RoadshowState.OPEN);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.judging") + " · " + getTranslation("shell.name");
    }
}

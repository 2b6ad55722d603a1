package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongguan.home.AdministrationService;
import org.tongguan.home.InstallationState;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;

/** The system administrator's desk: is the roster up to date, and does everything serve. */
@Dependent
class SystemAdminDesk extends Div implements RoleDesk {
    private static final String IMPORT = "roster-import";
    private static final long serialVersionUID = 1;
    private final transient AdministrationService administration;

    @Inject
    SystemAdminDesk(AdministrationService administration) {
        this.administration = administration;
    }

    @Override
    public Role role() {
        return Role.SYSTEM_ADMIN;
    }

    @Override
    public Optional<NextStep> open() {
        InstallationState state = administration.installation();
        String imported = state.importedAt().map(at -> Formats.moment(getLocale(), at)).orElseGet(() -> getTranslation("home.system.never"));
        Div tiles = new Div(new StatTile(getTranslation("home.system.people"), number(state.people()), getTranslation("home.system.people.note")),
                new StatTile(getTranslation("home.system.departments"), number(state.departments()), getTranslation("home.system.departments.note")),
                new StatTile(getTranslation("home.system.accounts"), number(state.accounts()), getTranslation("home.system.accounts.note")));
        tiles.addClassName("tg-stats");
        Anchor health = new Anchor("health/ready", getTranslation("home.system.health.link"));
        health.setRouterIgnore(true);
        add(tiles, new Card(getTranslation("home.system.health"), new Paragraph(getTranslation("home.system.health.hint")), health));
        return Optional.of(NextStep.to(getTranslation("home.system.import.title"), getTranslation("home.system.import.hint", "when", imported),
                getTranslation("home.system.import.action"), IMPORT));
    }

    private String number(long figure) {
        return Formats.count(getLocale(), figure);
    }
}

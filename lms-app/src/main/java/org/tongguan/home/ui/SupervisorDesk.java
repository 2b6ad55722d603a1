package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.reporting.TeamMember;
import org.tongguan.reporting.TeamService;

/** A supervisor's desk: the people who report directly, and how far each is. */
@Dependent
class SupervisorDesk extends Div implements RoleDesk {
    private static final int SHOWN = 30;
    private static final long serialVersionUID = 1;
    private final transient TeamService team;

    @Inject
    SupervisorDesk(TeamService team) {
        this.team = team;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public Optional<NextStep> open() {
        List<TeamMember> people = team.directReports();
        if (people.isEmpty()) {
            add(new Card(getTranslation("home.supervisor.title"), new Paragraph(getTranslation("home.supervisor.none"))));
            return Optional.empty();
        }
        long done = people.stream().filter(person -> person.assigned() > 0 && person.passed() == person.assigned()).count();
        long late = people.stream().filter(person -> person.overdue() > 0).count();
        Div tiles = new Div(new StatTile(getTranslation("home.supervisor.people"), Formats.count(getLocale(), people.size()),
                getTranslation("home.supervisor.people.note")),
                new StatTile(getTranslation("home.supervisor.done"), Formats.count(getLocale(), done), getTranslation("home.supervisor.done.note")),
                new StatTile(getTranslation("home.supervisor.late"), Formats.count(getLocale(), late), getTranslation("home.supervisor.late.note")));
        tiles.addClassName("tg-stats");
        add(tiles, new Card(getTranslation("home.supervisor.title"), table(people)));
        return Optional.empty();
    }

    private FigureTable table(List<TeamMember> people) {
        FigureTable table = new FigureTable(getTranslation("home.column.person"), getTranslation("home.column.department"),
                getTranslation("home.supervisor.passed"), getTranslation("home.column.due"));
        people.stream().limit(SHOWN).forEach(person -> table.line(FigureTable.person(person.name()), new Span(person.department().in(getLocale())),
                progress(person), new DueDate(person.nextDue(), person.overdue() > 0)));
        return table;
    }

    private Badge progress(TeamMember person) {
        String share = getTranslation("home.supervisor.share", "passed", person.passed(), "assigned", person.assigned());
        return new Badge(share, person.overdue() > 0 ? Badge.Tone.BAD
                : person.assigned() > 0 && person.passed() == person.assigned() ? Badge.Tone.GOOD : Badge.Tone.INFO);
    }
}

package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.tongguan.home.AdministrationService;
import org.tongguan.home.TrailLine;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;

/** The auditor's desk: how long the chain is and what was added to it last. */
@Dependent
class AuditorDesk extends Div implements RoleDesk {
    private static final int SHOWN = 10;
    private static final long serialVersionUID = 1;
    private final transient AdministrationService administration;

    @Inject
    AuditorDesk(AdministrationService administration) {
        this.administration = administration;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public Optional<NextStep> open() {
        List<TrailLine> lines = administration.latestTrail(SHOWN);
        if (lines.isEmpty()) {
            add(new Card(getTranslation("home.auditor.latest"), new Paragraph(getTranslation("home.auditor.none"))));
            return Optional.empty();
        }
        TrailLine last = lines.get(0);
        Div tiles = new Div(new StatTile(getTranslation("home.auditor.entries"),
                NumberFormat.getIntegerInstance(getLocale()).format(last.id()), getTranslation("home.auditor.entries.note")),
                new StatTile(getTranslation("home.auditor.last"), Moment.time(last.at(), getLocale()),
                        Moment.day(last.at(), getLocale()) + " · " + last.actor()));
        tiles.addClassName("tg-stats");
        FigureTable table = new FigureTable(getTranslation("home.auditor.when"), getTranslation("home.auditor.who"),
                getTranslation("home.auditor.what"), getTranslation("home.auditor.subject"));
        lines.forEach(line -> table.line(new Span(Moment.text(line.at(), getLocale())), new Span(line.actor()), new Code(line.action()),
                new Code(line.subjectType() + " " + line.subjectId())));
        add(tiles, new Card(getTranslation("home.auditor.latest"), table));
        return Optional.empty();
    }
}

package org.tongguan.organisation.ui;

import com.vaadin.flow.component.html.Div;
import org.tongguan.organisation.RosterFigures;
import org.tongguan.organisation.RosterPreview;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.StatTile;

/** How many people and departments differ, by kind. */
final class RosterFigureTiles extends Div {
    private static final long serialVersionUID = 1;

    RosterFigureTiles(RosterPreview preview) {
        addClassNames("tg-stats", "tg-roster-figures");
        RosterFigures people = preview.people();
        RosterFigures departments = preview.departments();
        tile("added", people.added(), departments.added());
        tile("changed", people.changed(), departments.changed());
        tile("moved", people.moved(), departments.moved());
        tile("retired", people.retired(), departments.retired());
        if (people.returned() + departments.returned() > 0) {
            tile("returned", people.returned(), departments.returned());
        }
        tile("unchanged", people.unchanged(), departments.unchanged());
    }

    private void tile(String kind, int people, int departments) {
        add(new StatTile(getTranslation("roster.kind." + kind), number(people),
                getTranslation(people == 1 ? "roster.and-departments.one" : "roster.and-departments", "count", number(departments))));
    }

    private String number(int value) {
        return Formats.count(getLocale(), value);
    }
}

package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tongguan.assessment.RulingPreview;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;

/** Whose result a ruling changes, and the button that stores it. */
class RulingEffect extends Card {
    private static final long serialVersionUID = 1;

    RulingEffect(RulingPreview effect, Runnable apply) {
        super("");
        Div tiles = new Div(tile("concerned", effect.concerned()), tile("changed", effect.changed()), tile("up", effect.up()),
                tile("down", effect.down()));
        tiles.addClassName("tg-stats");
        add(tiles);
        if (effect.down() > 0) {
            Paragraph warning = new Paragraph("⚠ " + getTranslation("ruling.warn.down", "count", effect.down()));
            warning.addClassName("tg-warn");
            add(warning);
        }
        if (effect.unmarked() > 0) {
            Paragraph later = new Paragraph(getTranslation("ruling.unmarked", "count", effect.unmarked()));
            later.addClassName("tg-soft");
            add(later);
        }
        if (effect.lines().size() < effect.changed()) {
            Paragraph part = new Paragraph(getTranslation("ruling.lines.part", "shown", effect.lines().size(), "total", effect.changed()));
            part.addClassNames("tg-soft", "tg-small");
            add(part);
        }
        if (effect.changed() > 0) {
            add(new RulingTable(effect.lines()));
        }
        if (!effect.matters()) {
            Paragraph nothing = new Paragraph(getTranslation("ruling.nothing"));
            nothing.addClassName("tg-soft");
            add(nothing);
        }
        Button store = new Button(getTranslation("ruling.apply"));
        store.addClickListener(click -> {
            try {
                apply.run();
            } finally {
                store.setEnabled(true);
            }
        });
        store.addThemeName("primary");
        store.setId("apply-ruling");
        store.setEnabled(effect.matters());
        store.setDisableOnClick(true);
        add(store);
    }

    private StatTile tile(String name, int figure) {
        return new StatTile(getTranslation("ruling." + name), Formats.count(getLocale(), figure), "");
    }
}

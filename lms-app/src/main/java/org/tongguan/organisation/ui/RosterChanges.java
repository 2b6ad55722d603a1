package org.tongguan.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.organisation.RosterChange;
import org.tongguan.organisation.RosterPreview;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.SimpleTable;

/** What an import would do: figures, and a tab with the first changes of each kind. */
final class RosterChanges extends Div {
    private static final long serialVersionUID = 1;

    RosterChanges(RosterPreview preview) {
        if (!preview.differs()) {
            add(new Card("", new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("roster.same"), getTranslation("roster.same.hint"))));
            return;
        }
        Map<RosterChange.Kind, List<RosterChange>> kinds = new EnumMap<>(RosterChange.Kind.class);
        preview.changes().forEach(change -> kinds.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
        TabSheet tabs = new TabSheet();
        kinds.forEach((kind, changes) -> tabs.add(getTranslation("roster.kind." + kind.name().toLowerCase(Locale.ROOT)), list(changes)));
        Paragraph note = new Paragraph(getTranslation("roster.first-ones"));
        note.addClassNames("tg-soft", "tg-small");
        add(new Card(getTranslation("roster.preview"), new RosterFigureTiles(preview), tabs, note));
    }

    private Div list(List<RosterChange> changes) {
        SimpleTable table = new SimpleTable(getTranslation("roster.column.sheet"), getTranslation("roster.column.key"),
                getTranslation("roster.column.name"), getTranslation("roster.column.difference"));
        for (RosterChange change : changes) {
            table.row(getTranslation("roster.sheet." + change.sheet().key()), change.key(), change.name(), difference(change));
        }
        return table;
    }

    private String difference(RosterChange change) {
        return change.fields().stream()
                .map(field -> column(change.sheet(), field.column()) + getTranslation("roster.difference", "before", shown(field.before()),
                        "after", shown(field.after())))
                .collect(Collectors.joining(" · "));
    }

    private String column(RosterSheet sheet, String key) {
        return getTranslation("roster.field." + sheet.key() + "." + key);
    }

    private String shown(String value) {
        return value.isEmpty() ? getTranslation("roster.nothing") : value;
    }
}

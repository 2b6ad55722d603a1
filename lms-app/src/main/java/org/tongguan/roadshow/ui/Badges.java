package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Badge.Tone;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.roadshow.SheetState;

/** States of this slice as badges. */
final class Badges {
    private static final Map<RoadshowState, Tone> EVENTS =
            Map.of(RoadshowState.DRAFT, Tone.NEUTRAL, RoadshowState.OPEN, Tone.INFO, RoadshowState.CLOSED, Tone.GOOD);
    private static final Map<EntryState, Tone> ENTRIES =
            Map.of(EntryState.WAITING, Tone.NEUTRAL, EntryState.ON_STAGE, Tone.INFO, EntryState.PRESENTED, Tone.GOOD);
    private static final Map<SheetState, Tone> SHEETS =
            Map.of(SheetState.DRAFT, Tone.WARNING, SheetState.HANDED_IN, Tone.GOOD, SheetState.RECUSED, Tone.NEUTRAL);

    private Badges() {
    }

    static Badge of(RoadshowState state) {
        return new Badge(text("roadshow.state." + state.key()), EVENTS.get(state));
    }

    static Badge of(EntryState state) {
        return new Badge(text("roadshow.entry-state." + state.key()), ENTRIES.get(state));
    }

    static Badge of(SheetState state) {
        return new Badge(text("roadshow.sheet-state." + state.key()), SHEETS.get(state));
    }

    private static String text(String key) {
        Locale locale = UI.getCurrent().getLocale();
        return Texts.text(locale, key);
    }
}

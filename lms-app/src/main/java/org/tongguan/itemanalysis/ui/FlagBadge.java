package org.tongguan.itemanalysis.ui;

import java.util.Locale;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.platform.ui.Badge;

/** A doubt in a word, a shape and a colour. */
class FlagBadge extends Badge {
    private static final long serialVersionUID = 1;

    FlagBadge(ItemFlag flag, Locale locale) {
        super(AnalysisWords.flag(locale, flag), tone(flag.kind().severity()));
    }

    static Tone tone(ItemFlag.Severity severity) {
        return switch (severity) {
            case SERIOUS -> Tone.BAD;
            case WARNING -> Tone.WARNING;
            case NOTE -> Tone.INFO;
        };
    }
}

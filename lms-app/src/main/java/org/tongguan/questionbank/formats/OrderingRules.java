package org.tongguan.questionbank.formats;

import java.util.Locale;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.OrderingBody;

/** How Moodle's ordering question names its ways of marking. Those that we do not have become the share of right places. */
final class OrderingRules {
    private static final String NEXT = "RELATIVE_NEXT_EXCLUDE_LAST";
    private static final String NOTHING = "ALL_OR_NOTHING";
    private static final String PLACES = "ABSOLUTE_POSITION";

    private OrderingRules() {
    }

    /** @param settings one name or several, in any order */
    static OrderingBody.Rule read(String settings, Place place) {
        String names = " " + settings.toUpperCase(Locale.ROOT).strip().replaceAll("\\s+", " ") + " ";
        if (names.contains(" " + NEXT + " ")) {
            return OrderingBody.Rule.NEIGHBOURS;
        } else if (names.contains(" " + NOTHING + " ")) {
            return OrderingBody.Rule.ALL_OR_NOTHING;
        } else if (names.contains("RELATIVE") || names.contains("LONGEST")) {
            place.loss(LossKind.MARKING_RULE, settings);
        }
        return OrderingBody.Rule.PLACES;
    }

    static String write(OrderingBody.Rule rule) {
        return switch (rule) {
            case PLACES -> PLACES;
            case NEIGHBOURS -> NEXT;
            case ALL_OR_NOTHING -> NOTHING;
        };
    }
}

package org.tongguan.questionbank.ui;

import org.tongguan.platform.ui.Badge;
import org.tongguan.questionbank.QuestionStatus;

/** A question's status as word and colour. */
class StatusBadge extends Badge {
    private static final long serialVersionUID = 1;

    StatusBadge(QuestionStatus status) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("questionbank.status." + status.key()), switch (status) {
            case DRAFT -> Tone.NEUTRAL;
            case REVIEW -> Tone.WARNING;
            case READY -> Tone.GOOD;
            case RETIRED -> Tone.BAD;
        });
    }
}

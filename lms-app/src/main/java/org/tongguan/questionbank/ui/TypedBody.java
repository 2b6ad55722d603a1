package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import java.util.EnumMap;
import java.util.Map;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionMediaService;

/** The form of one type at a time; what was written for another one is there again when its author returns to it. */
final class TypedBody extends Div {
    private static final long serialVersionUID = 1;

    private final transient QuestionMediaService media;
    private final transient Runnable changed;
    private final Map<ItemType, BodyForm> written = new EnumMap<>(ItemType.class);
    private BodyForm shown;

    TypedBody(ItemType type, QuestionMediaService media, Runnable changed) {
        this.media = media;
        this.changed = changed;
        shown = form(type);
        add(shown);
    }

    private BodyForm form(ItemType type) {
        return written.computeIfAbsent(type, fresh -> BodyForms.of(fresh, media, changed));
    }

    void use(ItemType type) {
        BodyForm next = form(type);
        if (next != shown && next instanceof ChoiceForm to && shown instanceof ChoiceForm from) {
            to.adopt(from);
        }
        shown = next;
        removeAll();
        add(shown);
    }

    BodyForm form() {
        return shown;
    }
}

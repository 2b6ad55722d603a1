package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import org.tongguan.questionbank.QuestionAuthoringService.Saved;
import org.tongguan.shared.DomainError;

/** Where a written question goes. */
interface Saving {
    Saved save(Map<String, Object> document);

    /** What the author may do about a refusal. */
    default List<Component> ways(DomainError error) {
        return List.of();
    }
}

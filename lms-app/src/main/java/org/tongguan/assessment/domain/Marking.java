package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.assessment.domain.Paper.PaperItem;

/**
 * Marks a paper from its questions, the answers and the key alone (A7), so that marking again gives the same. One point for an item
 * answered exactly as the key says; multiple choice is all or nothing.
 */
public final class Marking {
    private Marking() {
    }

    /** @throws IllegalArgumentException when a question on the paper has no key */
    public static Marks mark(Paper paper, Collection<SavedAnswer> answers, Collection<MarkingKey> keys) {
        Map<Integer, Set<String>> chosen = new HashMap<>();
        answers.forEach(answer -> chosen.put(answer.slot(), Set.copyOf(answer.response().choice())));
        Map<Long, MarkingKey> byVersion = new HashMap<>();
        keys.forEach(key -> byVersion.put(key.version(), key));
        List<ItemMark> marks = new ArrayList<>();
        for (int slot = 1; slot <= paper.size(); slot++) {
            PaperItem item = paper.item(slot);
            MarkingKey key = byVersion.get(item.version());
            if (key == null) {
                throw new IllegalArgumentException("no key for question version " + item.version());
            }
            boolean right = key.right().equals(chosen.getOrDefault(slot, Set.of()));
            marks.add(new ItemMark(slot, item.version(), key.competence(), right ? 1 : 0, 1));
        }
        return new Marks(marks);
    }
}

package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.assessment.ItemType;
import org.tongguan.assessment.PaperQuestion;
import org.tongguan.assessment.PaperQuestion.PaperOption;
import org.tongguan.assessment.domain.Paper.PaperItem;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.Bilingual;

/** Turns a paper into what its candidate may see (A8). */
public final class CandidatePaper {
    private CandidatePaper() {
    }

    /** @param items the paper's question versions by id */
    public static List<PaperQuestion> of(Paper paper, Map<Long, Item> items) {
        List<PaperQuestion> questions = new ArrayList<>();
        for (int slot = 1; slot <= paper.size(); slot++) {
            PaperItem place = paper.item(slot);
            Item item = items.get(place.version());
            if (item == null) {
                throw new IllegalStateException("question version " + place.version() + " is gone");
            }
            Map<String, Bilingual> texts = item.options().stream().collect(Collectors.toMap(Option::id, Option::text));
            List<PaperOption> options = place.order().stream()
                    .map(id -> new PaperOption(id, item.type() == ItemType.TRUE_FALSE ? truth(id) : texts.get(id))).toList();
            questions.add(new PaperQuestion(slot, item.type(), item.stem(), options));
        }
        return questions;
    }

    private static Bilingual truth(String id) {
        String key = "assessment.truth." + id;
        return Bilingual.of(Texts.text(Texts.CHINESE, key), Texts.text(Texts.ENGLISH, key));
    }
}

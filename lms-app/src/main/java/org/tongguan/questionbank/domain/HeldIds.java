package org.tongguan.questionbank.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

/**
 * Options that come back in a file keep the ids that the bank has given them, so that a question is no other one, and is analysed on, only
 * because its file has no ids.
 */
public final class HeldIds {
    private HeldIds() {
    }

    /** The body with the held one's ids wherever it gives the same options to choose from. */
    public static Body taken(Body read, Body held) {
        if (read instanceof ChoiceBody choice && held instanceof ChoiceBody before) {
            return taken(choice, before);
        }
        return read instanceof CaseBody story && held instanceof CaseBody before ? taken(story, before) : read;
    }

    private static CaseBody taken(CaseBody read, CaseBody held) {
        List<CaseBody.Part> parts = new ArrayList<>();
        for (CaseBody.Part part : read.parts()) {
            Body body = held.parts().stream().filter(before -> before.id().equals(part.id())).findFirst()
                    .map(before -> taken(part.body(), before.body())).orElse(part.body());
            parts.add(new CaseBody.Part(part.id(), part.stem(), body, part.points()));
        }
        return new CaseBody(parts);
    }

    private static ChoiceBody taken(ChoiceBody read, ChoiceBody held) {
        Map<Bilingual, String> before = new HashMap<>();
        held.options().forEach(option -> before.put(option.text(), option.id()));
        Map<String, String> ids = new HashMap<>();
        read.options().stream().filter(option -> before.containsKey(option.text())).forEach(option -> ids.put(option.id(), before.get(option.text())));
        boolean same = before.size() == held.options().size() && ids.size() == read.options().size()
                && Set.copyOf(ids.values()).size() == before.size();
        if (!same || ids.isEmpty()) {
            return read;
        }
        Map<String, BigDecimal> weights = new HashMap<>();
        read.weights().forEach((id, weight) -> weights.put(ids.getOrDefault(id, id), weight));
        return new ChoiceBody(read.type(), read.options().stream().map(option -> new Option(ids.get(option.id()), option.text())).toList(),
                read.key().stream().map(id -> ids.getOrDefault(id, id)).collect(Collectors.toSet()), read.rule(), weights);
    }
}

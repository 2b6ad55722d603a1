package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.ChoiceResponse;
import org.tongguan.assessment.ItemType;
import org.tongguan.shared.DomainError;

/** The questions of one attempt in their order, fixed when it starts (A1). Slot 1 is the first. */
public record Paper(List<PaperItem> items) {
    /**
     * @param version id of the question version
     * @param order   option ids in the order that this candidate sees
     */
    public record PaperItem(long version, ItemType type, List<String> order) {
        public PaperItem {
            order = List.copyOf(order);
        }
    }

    public Paper {
        items = List.copyOf(items);
    }

    public int size() {
        return items.size();
    }

    /** @throws DomainError {@code answer.unknown-slot} */
    public PaperItem item(int slot) {
        if (slot < 1 || slot > items.size()) {
            throw new DomainError(AssessmentError.UNKNOWN_SLOT, Map.of("slot", Integer.toString(slot), "maximum", Integer.toString(size())));
        }
        return items.get(slot - 1);
    }

    /** Refuses what the question in this slot cannot be answered with. */
    public void require(int slot, ChoiceResponse response) {
        PaperItem item = item(slot);
        if (!item.order().containsAll(response.choice())) {
            throw new DomainError(AssessmentError.UNKNOWN_OPTION);
        }
        if (response.choice().size() > 1 && !item.type().takesSeveral()) {
            throw new DomainError(AssessmentError.WRONG_RESPONSE);
        }
    }

    public List<Long> versions() {
        return items.stream().map(PaperItem::version).toList();
    }

    /** For the database: one short line per slot, so that a single row tells all that checking an answer needs. */
    public String stored() {
        return items.stream().map(item -> item.version() + ":" + item.type().key() + ":" + String.join(",", item.order()))
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #stored()} wrote. Papers of running attempts stay in memory, so they share the few option ids that there are. */
    public static Paper ofStored(String stored) {
        List<PaperItem> items = new ArrayList<>();
        for (String line : stored.split("\n")) {
            String[] parts = line.split(":");
            items.add(new PaperItem(Long.parseLong(parts[0]), ItemType.ofKey(parts[1]).orElseThrow(),
                    Arrays.stream(parts[2].split(",")).map(String::intern).toList()));
        }
        return new Paper(items);
    }
}

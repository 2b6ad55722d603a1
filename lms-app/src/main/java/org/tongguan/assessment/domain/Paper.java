package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.shared.DomainError;

/** The questions of one attempt in their order, fixed when it starts (A1). Slot 1 is the first. */
public record Paper(List<PaperItem> items) {
    /**
     * @param version id of the question version
     * @param points  what a full answer earns, two decimals
     * @param shape   what it takes as an answer, in the order that this candidate sees
     */
    public record PaperItem(long version, BigDecimal points, ResponseShape shape) {
        public PaperItem {
            points = points.setScale(2, RoundingMode.HALF_UP);
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
    public void require(int slot, Response response) {
        item(slot).shape().check(response);
    }

    public List<Long> versions() {
        return items.stream().map(PaperItem::version).toList();
    }

    /** For the database: one short line per slot, so that a single row tells all that checking an answer needs. */
    public String stored() {
        return items.stream().map(item -> item.version() + "@" + item.points().stripTrailingZeros().toPlainString() + ":" + item.shape().stored())
                .collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #stored()} wrote; a line without points counts one. */
    public static Paper ofStored(String stored) {
        List<PaperItem> items = new ArrayList<>();
        for (String line : stored.split("\n")) {
            int colon = line.indexOf(':');
            String head = line.substring(0, colon);
            int at = head.indexOf('@');
            items.add(new PaperItem(Long.parseLong(at < 0 ? head : head.substring(0, at)),
                    at < 0 ? BigDecimal.ONE : new BigDecimal(head.substring(at + 1)), ResponseShape.ofStored(line.substring(colon + 1))));
        }
        return new Paper(items);
    }
}

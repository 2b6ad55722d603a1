package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.ResponseShape;
import org.tongguan.shared.DomainError;

/** The questions of one attempt in their order, fixed when it starts (A1). Slot 1 is the first. */
public record Paper(List<PaperItem> items) {
    /**
     * @param version id of the question version
     * @param points  what a full answer earns, two decimals
     * @param shape   what it takes as an answer, in the order that this candidate sees
     * @param section 1 for the first, 0 on a paper without sections
     */
    public record PaperItem(long version, BigDecimal points, ResponseShape shape, int section) {
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

    /** Whether it has sections. */
    public boolean divided() {
        return sections() > 0;
    }

    /** How many sections it has. */
    public int sections() {
        return items.isEmpty() ? 0 : items.get(items.size() - 1).section();
    }

    public List<Integer> slots(IntPredicate ofSection) {
        return IntStream.rangeClosed(1, size()).filter(slot -> ofSection.test(item(slot).section())).boxed().toList();
    }

    /** The same paper with what its questions give to choose from, which a draw from outlines leaves out. */
    public Paper with(Map<Long, Question> questions) {
        return new Paper(items.stream().map(item -> new PaperItem(item.version(), item.points(), questions.get(item.version()).body().shape(),
                item.section())).toList());
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
        return items.stream().map(item -> item.version() + "@" + item.points().stripTrailingZeros().toPlainString()
                + (item.section() > 0 ? "#" + item.section() : "") + ":" + item.shape().stored()).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #stored()} wrote; a line without points counts one, a line without section belongs to none. */
    public static Paper ofStored(String stored) {
        List<PaperItem> items = new ArrayList<>();
        for (String line : stored.split("\n")) {
            int colon = line.indexOf(':');
            int hash = line.lastIndexOf('#', colon);
            String head = line.substring(0, hash < 0 ? colon : hash);
            int at = head.indexOf('@');
            items.add(new PaperItem(Long.parseLong(at < 0 ? head : head.substring(0, at)),
                    at < 0 ? BigDecimal.ONE : new BigDecimal(head.substring(at + 1)), ResponseShape.ofStored(line.substring(colon + 1)),
                    hash < 0 ? 0 : Integer.parseInt(line.substring(hash + 1, colon))));
        }
        return new Paper(items);
    }
}

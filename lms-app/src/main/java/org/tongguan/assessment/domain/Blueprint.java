package org.tongguan.assessment.domain;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.assessment.ItemType;

/** How many questions of which competence and type a paper holds. */
public record Blueprint(List<Row> rows) {
    /** {@code count} questions of one kind. */
    public record Row(String competence, ItemType type, int count) {
        public boolean fits(String itemCompetence, ItemType itemType) {
            return competence.equals(itemCompetence) && type == itemType;
        }
    }

    /** A kind of which the bank holds too few. */
    public record Shortfall(String competence, ItemType type, int wanted, long held) {
    }

    /** A kind of question. */
    private record Kind(String competence, ItemType type) {
    }

    public Blueprint {
        rows = List.copyOf(rows);
    }

    /** Questions on a paper. */
    public int size() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** What the bank lacks; empty when a paper can be drawn. Rows of the same kind are counted together. */
    public List<Shortfall> shortfalls(List<Item> bank) {
        Map<Kind, Integer> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.merge(new Kind(row.competence(), row.type()), row.count(), Integer::sum));
        return wanted.entrySet().stream().flatMap(entry -> {
            Kind kind = entry.getKey();
            long held = bank.stream().map(item -> new Kind(item.competence(), item.type())).filter(kind::equals).count();
            return held >= entry.getValue() ? Stream.empty()
                    : Stream.of(new Shortfall(kind.competence(), kind.type(), entry.getValue(), held));
        }).toList();
    }

    /** For the database: a line per row. */
    public String stored() {
        return rows.stream().map(row -> row.competence() + ":" + row.type().key() + ":" + row.count()).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #stored()} wrote. */
    public static Blueprint ofStored(String stored) {
        return new Blueprint(Arrays.stream(stored.split("\n")).map(line -> {
            String[] parts = line.split(":");
            return new Row(parts[0], ItemType.ofKey(parts[1]).orElseThrow(), Integer.parseInt(parts[2]));
        }).toList());
    }
}

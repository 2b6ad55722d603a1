package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.questionbank.ItemType;

/** How many questions of which competence, type and difficulty a paper holds, and what each is worth. */
public record Blueprint(List<Row> rows) {
    /**
     * {@code count} questions of one kind.
     *
     * @param difficulty any when empty
     * @param points     for a full answer to one of them
     */
    public record Row(String competence, ItemType type, int count, Optional<String> difficulty, BigDecimal points) {
        public Row(String competence, ItemType type, int count) {
            this(competence, type, count, Optional.empty(), BigDecimal.ONE);
        }

        public boolean fits(BankItem item) {
            return competence.equals(item.competence()) && type == item.type() && difficulty.map(item.difficulty()::equals).orElse(true);
        }

        private Row kind() {
            return new Row(competence, type, 0, difficulty, BigDecimal.ONE);
        }
    }

    /** A kind of which the bank holds too few. */
    public record Shortfall(String competence, ItemType type, int wanted, long held) {
    }

    public Blueprint {
        rows = List.copyOf(rows);
    }

    /** Questions on a paper. */
    public int size() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** What the bank lacks; empty when a paper can be drawn. Rows of the same kind are counted together. */
    public List<Shortfall> shortfalls(List<BankItem> bank) {
        Map<Row, Integer> wanted = new LinkedHashMap<>();
        rows.forEach(row -> wanted.merge(row.kind(), row.count(), Integer::sum));
        rows.stream().filter(row -> row.difficulty().isPresent()).forEach(row -> wanted.computeIfPresent(
                new Row(row.competence(), row.type(), 0), (any, count) -> count + row.count()));
        return wanted.entrySet().stream().flatMap(entry -> {
            Row kind = entry.getKey();
            long held = bank.stream().filter(kind::fits).count();
            return held >= entry.getValue() ? Stream.empty()
                    : Stream.of(new Shortfall(kind.competence(), kind.type(), entry.getValue(), held));
        }).toList();
    }

    /** For the database: a line per row. */
    public String stored() {
        return rows.stream().map(row -> row.competence() + ":" + row.type().key() + ":" + row.count() + ":" + row.difficulty().orElse("") + ":"
                + row.points().stripTrailingZeros().toPlainString()).collect(Collectors.joining("\n"));
    }

    /** Reads what {@link #stored()} wrote; a row of three fields is for any difficulty and counts one point. */
    public static Blueprint ofStored(String stored) {
        return new Blueprint(Arrays.stream(stored.split("\n")).map(line -> {
            String[] parts = line.split(":");
            ItemType type = ItemType.ofKey(parts[1]).orElseThrow();
            int count = Integer.parseInt(parts[2]);
            return parts.length == 3 ? new Row(parts[0], type, count)
                    : new Row(parts[0], type, count, Optional.of(parts[3]).filter(word -> !word.isEmpty()), new BigDecimal(parts[4]));
        }).toList());
    }
}

package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlan.Shortfall;
import org.tongguan.questionbank.ItemType;

/**
 * How many questions of which competence, type and difficulty a paper holds, and what each is worth.
 *
 * @param sections divide the rows; empty when the paper is not divided
 */
public record Blueprint(List<Row> rows, List<ExamPlan.Section> sections) {
    /**
     * {@code count} questions of one kind.
     *
     * @param competence any when {@link ExamPlan#ANY}
     * @param difficulty any when empty
     * @param points     for a full answer to one of them
     */
    public record Row(String competence, ItemType type, int count, Optional<String> difficulty, BigDecimal points) {
        public Row(String competence, ItemType type, int count) {
            this(competence, type, count, Optional.empty(), BigDecimal.ONE);
        }

        public boolean fits(BankItem item) {
            return (competence.equals(ExamPlan.ANY) || competence.equals(item.competence())) && type == item.type() && difficulty.map(item.difficulty()::equals).orElse(true);
        }

        /** Conditions that are left open: 0 … 2. */
        int openness() {
            return (competence.equals(ExamPlan.ANY) ? 1 : 0) + (difficulty.isEmpty() ? 1 : 0);
        }

        private Row kind() {
            return new Row(competence, type, 0, difficulty, BigDecimal.ONE);
        }
    }

    public Blueprint {
        rows = List.copyOf(rows);
        sections = List.copyOf(sections);
    }

    public Blueprint(List<Row> rows) {
        this(rows, List.of());
    }

    /** The same rows in sections. */
    public Blueprint divided(List<ExamPlan.Section> into) {
        return new Blueprint(rows, into);
    }

    /** The section that a row belongs to, 0 when the paper is not divided. */
    int section(int row) {
        int end = 0;
        for (int section = 1; section <= sections.size(); section++) {
            end += sections.get(section - 1).rows();
            if (row < end) {
                return section;
            }
        }
        return sections.size();
    }

    /** Questions of a section on each paper. */
    public int questions(int section) {
        return IntStream.range(0, rows.size()).filter(row -> section(row) == section).map(row -> rows.get(row).count()).sum();
    }

    /** The blueprint of a plan. */
    public static Blueprint of(List<ExamPlan.Row> planned) {
        return new Blueprint(planned.stream().map(row -> new Row(row.competence(), row.type(), row.count(), row.difficulty(), row.points()))
                .toList());
    }

    public List<ExamPlan.Row> planned() {
        return rows.stream().map(row -> new ExamPlan.Row(row.competence(), row.type(), row.count(), row.difficulty(), row.points())).toList();
    }

    /** Questions on a paper. */
    public int size() {
        return rows.stream().mapToInt(Row::count).sum();
    }

    /** What the bank lacks; empty when a paper can be drawn. Rows of the same kind are counted together. */
    public List<Shortfall> shortfalls(List<BankItem> bank) {
        Map<Row, Integer> wanted = new LinkedHashMap<>();
        Map<Row, Integer> held = new LinkedHashMap<>();
        Allocation allocation = Allocation.of(rows, bank);
        for (int row = 0; row < rows.size(); row++) {
            wanted.merge(rows.get(row).kind(), rows.get(row).count(), Integer::sum);
            held.merge(rows.get(row).kind(), allocation.items(row).size(), Integer::sum);
        }
        return wanted.entrySet().stream().filter(entry -> held.get(entry.getKey()) < entry.getValue())
                .map(entry -> new Shortfall(entry.getKey().competence(), entry.getKey().type(), entry.getKey().difficulty(), entry.getValue(),
                        held.get(entry.getKey()))).toList();
    }

    /** For the database: a line per row, without the sections. */
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

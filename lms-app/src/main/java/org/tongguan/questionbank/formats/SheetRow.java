package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.files.SheetColumn;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/** A row of the workbook while it is read; faults name its number and the column's letter. */
final class SheetRow {
    private static final List<SheetField> EXPLANATIONS = List.of(SheetField.EXPLANATION, SheetField.EXPLANATION_EN);
    private static final List<SheetField> LABELS = List.of(SheetField.COMPETENCE, SheetField.DIFFICULTY, SheetField.LESSON, SheetField.SOURCE);

    private final int number;
    private final Map<SheetField, String> cells = new EnumMap<>(SheetField.class);
    private final Map<SheetField, Integer> places;
    private final Findings findings;

    SheetRow(int number, Map<SheetField, Integer> places, Findings findings) {
        this.number = number;
        this.places = places;
        this.findings = findings;
    }

    void put(SheetField field, String value) {
        cells.put(field, value);
    }

    int number() {
        return number;
    }

    boolean isBlank() {
        return cells.values().stream().allMatch(String::isBlank);
    }

    /** Empty for a cell that is empty or missing. */
    String get(SheetField field) {
        return cells.getOrDefault(field, "");
    }

    boolean has(SheetField field) {
        return !get(field).isEmpty();
    }

    Bilingual both(SheetField field) {
        return Bilingual.of(get(field), get(field.english()));
    }

    List<String> lines(SheetField field) {
        return get(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    void fault(SheetField field, ImportRule rule) {
        fault(field, rule, get(field));
    }

    void fault(SheetField field, ImportRule rule, String value) {
        Integer place = places.get(field);
        findings.fault(number, place == null ? "" : SheetColumn.letter(place), rule.code(),
                Map.of("column", field.chinese(), "value", Findings.shortened(value)));
    }

    /** The fallback for an empty cell; a fault for what is no number. */
    BigDecimal number(SheetField field, BigDecimal fallback) {
        return has(field) ? number(get(field), field).orElse(fallback) : fallback;
    }

    Optional<BigDecimal> number(String text, SheetField field) {
        try {
            return Optional.of(Decimals.of(text));
        } catch (NumberFormatException noNumber) {
            fault(field, ImportRule.NUMBER, text);
            return Optional.empty();
        }
    }

    /** One of the words that a column takes; the fallback, with a fault, for another one. */
    String word(SheetField field, Optional<String> meaning, String fallback) {
        if (has(field) && meaning.isEmpty()) {
            fault(field, ImportRule.CELL_VALUE);
        }
        return has(field) ? meaning.orElse(fallback) : fallback;
    }

    /** Notes that this very body stands in this row. */
    void holds(Body body) {
        findings.stands(body, number);
    }

    /** A paper gives the points, other than those of a case's parts. */
    void losePoints() {
        String points = get(SheetField.POINTS);
        if (has(SheetField.POINTS) && !points.matches("1(\\.0+)?")) {
            place().loss(LossKind.POINTS, points);
        }
    }

    /** A case has one explanation and one set of labels: those in a part's row are lost, unless the case's row says the same. */
    void loseBeside(SheetRow story) {
        EXPLANATIONS.stream().filter(field -> differs(field, story)).forEach(field -> place().loss(LossKind.EXPLANATION, get(field)));
        LABELS.stream().filter(field -> differs(field, story)).forEach(field -> place().loss(LossKind.LABELS, get(field)));
    }

    private boolean differs(SheetField field, SheetRow story) {
        return has(field) && !get(field).equals(story.get(field));
    }

    Place place() {
        return new Place(findings, number, has(SheetField.CODE) ? get(SheetField.CODE) : get(SheetField.STEM));
    }
}

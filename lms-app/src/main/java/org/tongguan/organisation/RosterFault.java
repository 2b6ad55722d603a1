package org.tongguan.organisation;

import java.util.Map;

/**
 * One place in a roster that breaks a rule.
 *
 * @param sheet  {@code departments}, {@code people} or {@code workbook}
 * @param row    as a spreadsheet counts, the header being row 1; 0 when the whole sheet is at fault
 * @param column the letter that a spreadsheet shows; empty when the whole row is at fault
 * @param rule   what is broken
 * @param values parameters of the rule's text
 */
public record RosterFault(String sheet, int row, String column, RosterRule rule, Map<String, String> values) {
    public RosterFault {
        values = Map.copyOf(values);
    }

    /** Like a spreadsheet's reference: {@code people!E12}; {@code people!12} for a row, {@code people} for the sheet. */
    public String place() {
        return row == 0 ? sheet : sheet + "!" + column + row;
    }
}

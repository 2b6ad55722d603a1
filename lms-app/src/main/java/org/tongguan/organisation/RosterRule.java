package org.tongguan.organisation;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** The rules that every roster keeps; one fault breaks one of them, and one fault stops the whole import. */
public enum RosterRule implements ErrorCode {
    ENCODING_KNOWN("roster.encoding-unknown"),
    FORMAT_KNOWN("roster.format-unknown"),
    WORKBOOK_BOUNDED("roster.workbook-too-large"),
    SHEET_PRESENT("roster.sheet-missing"),
    SHEET_FILLED("roster.sheet-empty"),
    QUOTATION_CLOSED("roster.csv-broken"),
    ROWS_BOUNDED("roster.too-many-rows"),
    HEADER_PRESENT("roster.header-missing"),
    HEADER_KNOWN("roster.header-unknown"),
    HEADER_ONCE("roster.header-twice"),
    ROW_WITHIN_HEADER("roster.row-too-wide"),
    CELL_FILLED("roster.cell-empty"),
    CELL_BOUNDED("roster.cell-too-long"),
    CELL_PLAIN("roster.cell-formula"),
    CELL_ONE_LINE("roster.cell-control"),
    CODE_WELL_FORMED("roster.code-malformed"),
    DEPARTMENT_ONCE("roster.department-twice"),
    PARENT_KNOWN("roster.parent-unknown"),
    DEPARTMENTS_ACYCLIC("roster.department-cycle"),
    ONE_ROOT("roster.several-roots"),
    DEPARTMENTS_SHALLOW("roster.department-too-deep"),
    PERSON_ONCE("roster.person-twice"),
    TIER_KNOWN("roster.tier-unknown"),
    DEPARTMENT_KNOWN("roster.department-unknown"),
    SUPERVISOR_KNOWN("roster.supervisor-unknown"),
    SUPERVISION_ACYCLIC("roster.supervisor-cycle");

    private final String code;

    RosterRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return ErrorKind.INVALID;
    }
}

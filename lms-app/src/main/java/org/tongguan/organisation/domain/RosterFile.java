package org.tongguan.organisation.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.organisation.Tier;

/** Reads a roster from its files. What breaks a rule is collected; a roster comes out only when nothing did. */
public final class RosterFile {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");
    private static final Map<String, Tier> TIERS = tiers();

    private final RosterFaults faults;
    private final List<RosterDepartment> departments = new ArrayList<>();
    private final List<RosterPerson> people = new ArrayList<>();
    /** Of faulty rows too, so that one fault does not bring others with it. */
    private final Set<String> codes = new HashSet<>();
    private final Set<String> staffNumbers = new HashSet<>();
    private final Map<RosterSheet, SheetRows> sheets = new HashMap<>();

    private RosterFile(RosterFaults faults) {
        this.faults = faults;
        sheets.put(RosterSheet.DEPARTMENTS, new SheetRows(RosterSheet.DEPARTMENTS, faults, this::department));
        sheets.put(RosterSheet.PEOPLE, new SheetRows(RosterSheet.PEOPLE, faults, this::person));
    }

    /** @return empty when a rule of files, cells or of the roster as a whole is broken */
    public static Optional<Roster> read(RosterUpload upload, RosterFaults faults) {
        try {
            return new RosterFile(faults).roster(upload.files());
        } catch (IOException e) {
            throw new UncheckedIOException("the roster's files cannot be read", e);
        }
    }

    private Optional<Roster> roster(Map<String, Path> files) throws IOException {
        Path workbook = files.get(RosterUpload.WORKBOOK);
        if (workbook != null) {
            WorkbookSheets.read(workbook, sheets, faults);
        } else {
            for (RosterSheet sheet : RosterSheet.values()) {
                Path file = files.get(sheet.key());
                if (file == null) {
                    faults.whole(sheet.key(), RosterRule.SHEET_PRESENT, Map.of("chinese", sheet.chinese(), "sheet", sheet.key()));
                } else {
                    CsvSheet.read(file, sheet, rows(sheet), faults);
                }
            }
        }
        SheetColumns departmentColumns = rows(RosterSheet.DEPARTMENTS).columns();
        SheetColumns peopleColumns = rows(RosterSheet.PEOPLE).columns();
        if (departmentColumns == null || peopleColumns == null) {
            noteMissingHeaders();
            return Optional.empty();
        }
        for (RosterSheet sheet : RosterSheet.values()) {
            if (rows(sheet).read() == 0) {
                faults.whole(sheet.key(), RosterRule.SHEET_FILLED, Map.of());
                return Optional.empty();
            }
        }
        Roster roster = new Roster(departments, people, departmentColumns, peopleColumns);
        DepartmentRules.check(roster, codes, faults);
        PeopleRules.check(roster, codes, staffNumbers, faults);
        return faults.isEmpty() ? Optional.of(roster) : Optional.empty();
    }

    /** A file without any row says nothing by itself. */
    private void noteMissingHeaders() {
        for (RosterSheet sheet : RosterSheet.values()) {
            if (faults.isEmpty() && rows(sheet).columns() == null) {
                faults.whole(sheet.key(), RosterRule.SHEET_FILLED, Map.of());
            }
        }
    }

    private SheetRows rows(RosterSheet sheet) {
        return java.util.Objects.requireNonNull(sheets.get(sheet));
    }

    private void department(int row, List<String> cells, boolean faulty) {
        codes.add(cells.get(0));
        if (!faulty && isCode(RosterSheet.DEPARTMENTS, row, 0, cells.get(0))) {
            departments.add(new RosterDepartment(row, cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
        }
    }

    private void person(int row, List<String> cells, boolean faulty) {
        staffNumbers.add(cells.get(0));
        if (faulty) {
            return;
        }
        Tier tier = TIERS.get(cells.get(4));
        if (tier == null) {
            fault(RosterSheet.PEOPLE, row, 4, RosterRule.TIER_KNOWN, cells.get(4));
        }
        if (isCode(RosterSheet.PEOPLE, row, 0, cells.get(0)) && tier != null) {
            people.add(new RosterPerson(row, cells.get(0), cells.get(1), cells.get(2), cells.get(3), tier, cells.get(5)));
        }
    }

    private boolean isCode(RosterSheet sheet, int row, int position, String value) {
        boolean fits = CODE.matcher(value).matches();
        if (!fits) {
            fault(sheet, row, position, RosterRule.CODE_WELL_FORMED, value);
        }
        return fits;
    }

    private void fault(RosterSheet sheet, int row, int position, RosterRule rule, String value) {
        SheetColumns columns = java.util.Objects.requireNonNull(rows(sheet).columns());
        faults.cell(sheet, row, columns.place(position), rule, Map.of("value", SheetRows.shortened(value)));
    }

    private static Map<String, Tier> tiers() {
        Map<String, Tier> names = new HashMap<>(Map.of("领导干部", Tier.LEADER, "一般干部", Tier.GENERAL_STAFF, "专业技术人员", Tier.TECHNICIAN));
        for (Tier tier : Tier.values()) {
            names.put(tier.key(), tier);
        }
        return Map.copyOf(names);
    }
}

package org.tongguan.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.organisation.RosterFault;
import org.tongguan.organisation.RosterRule;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.organisation.Tier;

class RosterFileTest {
    private static final Path SAMPLES = Path.of("src/test/resources/roster");

    private final RosterFaults faults = new RosterFaults();

    @ParameterizedTest
    @ValueSource(strings = {"people.csv", "people-gb18030.csv", "people-utf8-bom.csv"})
    void readsEveryAcceptedEncoding(String file) {
        Roster roster = RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), SAMPLES.resolve(file)), faults).orElseThrow();

        assertThat(roster.departments()).hasSize(4);
        assertThat(roster.people()).hasSize(4).element(1)
                .isEqualTo(new RosterPerson(3, "YC00002", "陈雨桐", "D0101", "综合科科长", Tier.GENERAL_STAFF, "YC00001"));
    }

    @Test
    void readsChineseHeadersInAnyOrderAndChineseTiers() {
        Roster roster = RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), SAMPLES.resolve("people-chinese-headers.csv")),
                faults).orElseThrow();

        assertThat(roster.people()).extracting(RosterPerson::tier).containsExactly(Tier.LEADER, Tier.GENERAL_STAFF);
        assertThat(roster.people().get(1).post()).isEqualTo("综合科科长, 主持");
    }

    @ParameterizedTest
    @CsvSource({
        "people-utf16.csv, people, ENCODING_KNOWN",
        "people-mixed-encoding.csv, people, ENCODING_KNOWN",
        "people-duplicate.csv, people!A4, PERSON_ONCE",
        "people-unknown-tier.csv, people!E3, TIER_KNOWN",
        "people-no-department.csv, people!C3, CELL_FILLED",
        "people-unknown-department.csv, people!C3, DEPARTMENT_KNOWN",
        "people-unknown-supervisor.csv, people!F3, SUPERVISOR_KNOWN",
        "people-supervisor-cycle.csv, people!F3, SUPERVISION_ACYCLIC",
        "people-own-supervisor.csv, people!F2, SUPERVISION_ACYCLIC",
        "people-formula.csv, people!B3, CELL_PLAIN",
        "people-full-width-formula.csv, people!D3, CELL_PLAIN",
        "people-no-name.csv, people!B3, CELL_FILLED",
        "people-long-name.csv, people!B2, CELL_BOUNDED",
        "people-line-break.csv, people!B3, CELL_ONE_LINE",
        "people-malformed-number.csv, people!A2, CODE_WELL_FORMED",
        "people-extra-cell.csv, people!G3, ROW_WITHIN_HEADER",
        "people-missing-column.csv, people!1, HEADER_PRESENT",
        "people-unknown-column.csv, people!G1, HEADER_KNOWN",
        "people-column-twice.csv, people!G1, HEADER_ONCE",
        "people-open-quotation.csv, people!B3, CELL_ONE_LINE",
        "people-text-after-quotation.csv, people!3, QUOTATION_CLOSED",
        "people-empty.csv, people, SHEET_FILLED"})
    void namesTheFaultAndItsPlaceAmongPeople(String file, String place, RosterRule rule) {
        Optional<Roster> roster = RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), SAMPLES.resolve("bad/" + file)),
                faults);

        assertThat(roster).isEmpty();
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.rule()).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "departments-cycle.csv, departments!D3, DEPARTMENTS_ACYCLIC",
        "departments-two-roots.csv, departments!D3, ONE_ROOT",
        "departments-unknown-parent.csv, departments!D3, PARENT_KNOWN",
        "departments-duplicate.csv, departments!A4, DEPARTMENT_ONCE",
        "departments-too-deep.csv, departments!D14, DEPARTMENTS_SHALLOW"})
    void namesTheFaultAndItsPlaceAmongDepartments(String file, String place, RosterRule rule) throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"),
                "staff_number,name,department_code,post,tier,supervisor_staff_number\nYC1,周启明,D00,市长,leader,\n");

        assertThat(RosterFile.read(RosterUpload.csv(SAMPLES.resolve("bad/" + file), people), faults)).isEmpty();
        assertThat(faults.listed()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(place);
            assertThat(fault.rule()).isEqualTo(rule);
        });
    }

    @Test
    void showsTheWholeCycle() {
        RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), SAMPLES.resolve("bad/people-supervisor-cycle.csv")), faults);

        assertThat(faults.listed()).extracting(RosterFault::values)
                .containsExactly(java.util.Map.of("value", "YC00002 → YC00004 → YC00003 → YC00002"));
    }

    @Test
    void namesFaultsOfCellsAndOfTheWholeRosterTogetherAndNoneThatFollowsFromAnother() throws Exception {
        Path people = Files.writeString(folder.resolve("people.csv"), """
                staff_number,name,department_code,post,tier,supervisor_staff_number
                YC1,=1+1,D00,市长,leader,
                YC2,陈雨桐,D99,科长,general-staff,YC1
                YC3,刘子墨,D00,工程师,technician,YC2
                YC3,何静怡,D00,科员,boss,YC2
                """);
        RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), people), faults);

        assertThat(faults.listed()).extracting(RosterFault::place).containsExactly("people!B2", "people!C3", "people!E5");
    }

    @Test
    void listsTheFirstFaultsAndCountsAll(@TempDir Path other) throws Exception {
        StringBuilder people = new StringBuilder("staff_number,name,department_code,post,tier,supervisor_staff_number\n");
        for (int i = 0; i < 500; i++) {
            people.append("YC").append(i).append(",周启明,D00,市长,boss,\n");
        }
        RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), Files.writeString(other.resolve("people.csv"), people)), faults);

        assertThat(faults.total()).isEqualTo(500);
        assertThat(faults.listed()).hasSize(RosterFaults.LISTED);
    }

    @Test
    void refusesMoreRowsThanTheLimit() throws Exception {
        Path people = RosterSamples.people(folder, SheetRows.MOST + 1);

        RosterFile.read(RosterUpload.csv(SAMPLES.resolve("departments.csv"), people), faults);

        assertThat(faults.listed()).singleElement().extracting(RosterFault::rule).isEqualTo(RosterRule.ROWS_BOUNDED);
    }

    @TempDir
    private Path folder;
}

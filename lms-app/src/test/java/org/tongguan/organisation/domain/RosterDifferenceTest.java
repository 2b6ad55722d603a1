package org.tongguan.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.RosterChange;
import org.tongguan.organisation.RosterChange.Field;
import org.tongguan.organisation.RosterChange.Kind;
import org.tongguan.organisation.RosterFigures;
import org.tongguan.organisation.RosterSheet;
import org.tongguan.organisation.Tier;

class RosterDifferenceTest {
    private final Map<String, KnownDepartment> departments = new HashMap<>();
    private final Map<String, KnownPerson> people = new HashMap<>();
    private final List<RosterDepartment> wantedDepartments = new ArrayList<>();
    private final List<RosterPerson> wantedPeople = new ArrayList<>();

    @BeforeEach
    void aCityWithTwoOffices() {
        know(new KnownDepartment(1, "D00", "云川市", "Yunchuan", "", "/1/", true));
        know(new KnownDepartment(2, "D01", "办公室", "Office", "D00", "/1/2/", true));
        know(new KnownPerson(7, "YC1", "周启明", "D00", "市长", Tier.LEADER, "", true));
        know(new KnownPerson(8, "YC2", "陈雨桐", "D01", "科长", Tier.GENERAL_STAFF, "YC1", true));
        wantedDepartments.add(new RosterDepartment(2, "D00", "云川市", "Yunchuan", ""));
        wantedDepartments.add(new RosterDepartment(3, "D01", "办公室", "Office", "D00"));
        wantedPeople.add(new RosterPerson(2, "YC1", "周启明", "D00", "市长", Tier.LEADER, ""));
        wantedPeople.add(new RosterPerson(3, "YC2", "陈雨桐", "D01", "科长", Tier.GENERAL_STAFF, "YC1"));
    }

    @Test
    void theSameRosterAgainWritesNothing() {
        assertThat(difference().departmentFigures()).isEqualTo(new RosterFigures(0, 0, 0, 0, 0, 2));
        assertThat(difference().peopleFigures()).isEqualTo(new RosterFigures(0, 0, 0, 0, 0, 2));
        assertThat(difference().peopleFigures().differs()).isFalse();
    }

    @Test
    void aNewPersonIsAdded() {
        wantedPeople.add(new RosterPerson(4, "YC3", "刘子墨", "D01", "工程师", Tier.TECHNICIAN, "YC2"));

        assertThat(difference().newPeople()).extracting(RosterPerson::staffNumber).containsExactly("YC3");
        assertThat(difference().listed()).containsExactly(change(Kind.ADDED, "YC3", "刘子墨"));
    }

    @Test
    void aChangeTellsEachFieldBeforeAndAfter() {
        wantedPeople.set(1, new RosterPerson(3, "YC2", "陈雨彤", "D01", "主任", Tier.LEADER, ""));

        assertThat(difference().listed()).containsExactly(change(Kind.CHANGED, "YC2", "陈雨彤",
                new Field("name", "陈雨桐", "陈雨彤"), new Field("post", "科长", "主任"), new Field("tier", "general-staff", "leader"),
                new Field("supervisor_staff_number", "YC1", "")));
    }

    @Test
    void anotherDepartmentIsAMove() {
        wantedPeople.set(1, new RosterPerson(3, "YC2", "陈雨桐", "D00", "科长", Tier.GENERAL_STAFF, "YC1"));

        assertThat(difference().listed())
                .containsExactly(change(Kind.MOVED, "YC2", "陈雨桐", new Field("department_code", "D01", "D00")));
    }

    @Test
    void whoIsAbsentIsRetiredTogetherWithTheirDepartment() {
        wantedPeople.remove(1);
        wantedDepartments.remove(1);

        assertThat(difference().retiredPeople()).extracting(KnownPerson::id).containsExactly(8L);
        assertThat(difference().retiredDepartments()).extracting(KnownDepartment::id).containsExactly(2L);
    }

    @Test
    void whoWasRetiredBeforeIsNotRetiredAgain() {
        know(new KnownPerson(9, "YC9", "何静怡", "D01", "科员", Tier.GENERAL_STAFF, "YC2", false));

        assertThat(difference().retiredPeople()).isEmpty();
    }

    @Test
    void whoComesBackKeepsTheirIdentity() {
        know(new KnownPerson(8, "YC2", "陈雨桐", "D01", "科长", Tier.GENERAL_STAFF, "YC1", false));

        assertThat(difference().newPeople()).isEmpty();
        assertThat(difference().otherPeople()).extracting(pair -> pair.known().id()).containsExactly(8L);
        assertThat(difference().peopleFigures().returned()).isEqualTo(1);
    }

    @Test
    void aDepartmentUnderAnotherParentIsAMove() {
        wantedDepartments.add(new RosterDepartment(4, "D02", "组织部", "", "D00"));
        wantedDepartments.set(1, new RosterDepartment(3, "D01", "办公室", "Office", "D02"));

        assertThat(difference().departmentFigures()).isEqualTo(new RosterFigures(1, 0, 1, 0, 0, 1));
    }

    private void know(KnownDepartment department) {
        departments.put(department.code(), department);
    }

    private void know(KnownPerson person) {
        people.put(person.staffNumber(), person);
    }

    private static RosterChange change(Kind kind, String number, String name, Field... fields) {
        return new RosterChange(RosterSheet.PEOPLE, kind, number, name, List.of(fields));
    }

    private RosterDifference difference() {
        SheetColumns departmentColumns = SheetColumns.of(RosterSheet.DEPARTMENTS, 1, headers(RosterSheet.DEPARTMENTS), new RosterFaults());
        SheetColumns peopleColumns = SheetColumns.of(RosterSheet.PEOPLE, 1, headers(RosterSheet.PEOPLE), new RosterFaults());
        return RosterDifference.between(new RosterState(departments, people),
                new Roster(wantedDepartments, wantedPeople, departmentColumns, peopleColumns));
    }

    private static List<String> headers(RosterSheet sheet) {
        return sheet.columns().stream().map(RosterSheet.Column::key).toList();
    }
}

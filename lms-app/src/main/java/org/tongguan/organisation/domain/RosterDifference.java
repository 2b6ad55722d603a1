package org.tongguan.organisation.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.organisation.RosterChange;
import org.tongguan.organisation.RosterChange.Field;
import org.tongguan.organisation.RosterChange.Kind;
import org.tongguan.organisation.RosterFigures;
import org.tongguan.organisation.RosterSheet;

/**
 * What has to be written so that the organisation equals a roster. The roster is whole: who is absent from it is retired, never deleted,
 * and keeps post, department and results. Holds only what differs.
 */
public final class RosterDifference {
    /** A department or person that is known and stays: before and after. */
    public record Pair<K, W>(K known, W wanted) {
    }

    /** So many changes of each kind are listed for people to look at; the figures count all. */
    public static final int LISTED = 100;

    private final List<RosterDepartment> newDepartments = new ArrayList<>();
    private final List<Pair<KnownDepartment, RosterDepartment>> otherDepartments = new ArrayList<>();
    private final List<KnownDepartment> retiredDepartments = new ArrayList<>();
    private final List<RosterPerson> newPeople = new ArrayList<>();
    private final List<Pair<KnownPerson, RosterPerson>> otherPeople = new ArrayList<>();
    private final List<KnownPerson> retiredPeople = new ArrayList<>();
    private final Tally departments = new Tally();
    private final Tally people = new Tally();

    private RosterDifference() {
    }

    public static RosterDifference between(RosterState state, Roster roster) {
        RosterDifference difference = new RosterDifference();
        Set<String> present = new HashSet<>();
        for (RosterDepartment wanted : roster.departments()) {
            present.add(wanted.code());
            difference.department(state.departments().get(wanted.code()), wanted);
        }
        state.departments().values().stream().filter(known -> known.active() && !present.contains(known.code()))
                .forEach(difference::retire);
        present.clear();
        for (RosterPerson wanted : roster.people()) {
            present.add(wanted.staffNumber());
            difference.person(state.people().get(wanted.staffNumber()), wanted);
        }
        state.people().values().stream().filter(known -> known.active() && !present.contains(known.staffNumber()))
                .forEach(difference::retire);
        return difference;
    }

    private void department(@org.jspecify.annotations.Nullable KnownDepartment known, RosterDepartment wanted) {
        if (known == null) {
            newDepartments.add(wanted);
            departments.count(new RosterChange(RosterSheet.DEPARTMENTS, Kind.ADDED, wanted.code(), wanted.nameZh(), List.of()));
            return;
        }
        List<Field> fields = new ArrayList<>();
        compare(fields, "name_zh", known.nameZh(), wanted.nameZh());
        compare(fields, "name_en", known.nameEn(), wanted.nameEn());
        compare(fields, "parent_code", known.parent(), wanted.parent());
        Kind kind = kind(known.active(), known.parent().equals(wanted.parent()));
        if (known.active() && fields.isEmpty()) {
            departments.unchanged++;
        } else {
            otherDepartments.add(new Pair<>(known, wanted));
            departments.count(new RosterChange(RosterSheet.DEPARTMENTS, kind, wanted.code(), wanted.nameZh(), fields));
        }
    }

    private void person(@org.jspecify.annotations.Nullable KnownPerson known, RosterPerson wanted) {
        if (known == null) {
            newPeople.add(wanted);
            people.count(new RosterChange(RosterSheet.PEOPLE, Kind.ADDED, wanted.staffNumber(), wanted.name(), List.of()));
            return;
        }
        List<Field> fields = new ArrayList<>();
        compare(fields, "name", known.name(), wanted.name());
        compare(fields, "department_code", known.department(), wanted.department());
        compare(fields, "post", known.post(), wanted.post());
        compare(fields, "tier", known.tier().key(), wanted.tier().key());
        compare(fields, "supervisor_staff_number", known.supervisor(), wanted.supervisor());
        if (known.active() && fields.isEmpty()) {
            people.unchanged++;
        } else {
            otherPeople.add(new Pair<>(known, wanted));
            Kind kind = kind(known.active(), known.department().equals(wanted.department()));
            people.count(new RosterChange(RosterSheet.PEOPLE, kind, wanted.staffNumber(), wanted.name(), fields));
        }
    }

    private static Kind kind(boolean wasActive, boolean samePlace) {
        if (!wasActive) {
            return Kind.RETURNED;
        }
        return samePlace ? Kind.CHANGED : Kind.MOVED;
    }

    private static void compare(List<Field> fields, String column, String before, String after) {
        if (!before.equals(after)) {
            fields.add(new Field(column, before, after));
        }
    }

    private void retire(KnownDepartment known) {
        retiredDepartments.add(known);
        departments.count(new RosterChange(RosterSheet.DEPARTMENTS, Kind.RETIRED, known.code(), known.nameZh(), List.of()));
    }

    private void retire(KnownPerson known) {
        retiredPeople.add(known);
        people.count(new RosterChange(RosterSheet.PEOPLE, Kind.RETIRED, known.staffNumber(), known.name(), List.of()));
    }

    public List<RosterDepartment> newDepartments() {
        return newDepartments;
    }

    /** Known departments that are renamed, moved or returned. */
    public List<Pair<KnownDepartment, RosterDepartment>> otherDepartments() {
        return otherDepartments;
    }

    public List<KnownDepartment> retiredDepartments() {
        return retiredDepartments;
    }

    public List<RosterPerson> newPeople() {
        return newPeople;
    }

    /** Known people who differ or return. */
    public List<Pair<KnownPerson, RosterPerson>> otherPeople() {
        return otherPeople;
    }

    public List<KnownPerson> retiredPeople() {
        return retiredPeople;
    }

    public RosterFigures departmentFigures() {
        return departments.figures();
    }

    public RosterFigures peopleFigures() {
        return people.figures();
    }

    /** The first {@link #LISTED} changes of each kind, departments before people. */
    public List<RosterChange> listed() {
        List<RosterChange> all = new ArrayList<>();
        departments.listed.values().forEach(all::addAll);
        people.listed.values().forEach(all::addAll);
        return all;
    }

    /** Figures of one sheet and the changes that are listed. */
    private static final class Tally {
        private final Map<Kind, List<RosterChange>> listed = new EnumMap<>(Kind.class);
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        private int unchanged;

        void count(RosterChange change) {
            if (counts.merge(change.kind(), 1, Integer::sum) <= LISTED) {
                listed.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change);
            }
        }

        RosterFigures figures() {
            return new RosterFigures(of(Kind.ADDED), of(Kind.CHANGED), of(Kind.MOVED), of(Kind.RETIRED), of(Kind.RETURNED), unchanged);
        }

        private int of(Kind kind) {
            return counts.getOrDefault(kind, 0);
        }
    }
}

package org.tongguan.content.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A roadshow event: its rubric exists, its people stand in the roster, and no one judges the own project. */
final class RoadshowCheck {

    /** With one highest and one lowest dropped, fewer than three judges leave nothing to average. */
    private static final int LEAST_JUDGES = 3;

    private RoadshowCheck() {
    }

    static void check(Path file, Path content, Faults faults) {
        var people = rows(content.resolve("roster/people.csv"), faults);
        var departments = rows(content.resolve("roster/departments.csv"), faults);
        var event = ContentFiles.yaml(file, faults)
                .only("id", "title", "season", "starts", "time-zone", "place", "rubric", "judges", "entries");
        event.bilingual("title");
        event.bilingual("place");
        faults.unless(Files.exists(content.resolve("rubrics/" + event.text("rubric") + ".yaml")), event.where(), "unknown rubric");
        try {
            OffsetDateTime.parse(event.text("starts"));
        } catch (DateTimeParseException e) {
            faults.add(event.where(), "starts is no date with time and offset: " + e.getParsedString());
        }
        var judges = event.texts("judges");
        faults.unless(judges.size() >= LEAST_JUDGES, event.where(), "fewer than three judges");
        faults.unlessUnique(judges, event.where());
        judges.forEach(judge -> faults.unless(people.containsKey(judge), event.where(), "unknown judge " + judge));
        for (Node entry : event.children("entries")) {
            checkEntry(entry, people, departments);
            faults.unless(!judges.contains(entry.text("presenter")), entry.where(), "the presenter is a judge");
        }
    }

    private static void checkEntry(Node entry, Map<String, List<String>> people, Map<String, List<String>> departments) {
        entry.only("id", "department", "department-name", "presenter", "title", "pitch").bilingual("title");
        entry.bilingual("pitch");
        String department = entry.text("department");
        var presenter = people.getOrDefault(entry.text("presenter"), List.of("", "", "", "", ""));
        entry.faults().unless(presenter.get(2).equals(department) && presenter.get(4).equals("leader"), entry.where(),
                "the presenter must be a leader of the department");
        entry.faults().unless(departments.getOrDefault(department, List.of("", "")).get(1).equals(entry.text("department-name")),
                entry.where(), "department-name differs from the roster");
    }

    private static Map<String, List<String>> rows(Path csv, Faults faults) {
        var rows = new HashMap<String, List<String>>();
        ContentFiles.text(csv, faults).lines().skip(1).map(line -> List.of(line.split(",", -1))).forEach(row -> rows.put(row.get(0), row));
        return rows;
    }
}

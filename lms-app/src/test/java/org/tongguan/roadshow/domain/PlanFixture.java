package org.tongguan.roadshow.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.organisation.Tier;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.shared.Bilingual;

/** A plan that keeps the rules: three judges, one entry. People YC1 to YC40 are in service, YC99 has left. */
final class PlanFixture {
    final Map<String, PersonSummary> people = new LinkedHashMap<>();
    Bilingual title = Bilingual.of("路演", "");
    String season = "2026-Q4";
    Instant startsAt = RoadshowFixture.NOW;
    String rubric = "roadshow";
    List<String> judges = List.of("YC11", "YC12", "YC13");
    List<PlannedEntry> entries = List.of(entry("YC1"));

    PlanFixture() {
        for (int number = 1; number <= 40; number++) {
            person(number, true);
        }
        person(99, false);
    }

    RoadshowPlan plan() {
        return new RoadshowPlan(title, season, Bilingual.of("地点", ""), startsAt, rubric, judges, entries);
    }

    static PlannedEntry entry(String presenter) {
        return new PlannedEntry(Bilingual.of("项目 " + presenter, ""), Bilingual.of("简介", ""), presenter);
    }

    private void person(long id, boolean active) {
        people.put("YC" + id, new PersonSummary(new PersonId(id), "YC" + id, "人" + id, "岗", Tier.LEADER, new DepartmentId(id),
                Bilingual.of("部门" + id, "Department " + id), "/1/" + id + "/", Optional.empty(), active));
    }
}

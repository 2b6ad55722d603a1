package org.tongguan.roadshow.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlan.PlannedEntry;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError.Fault;

/**
 * What a plan must hold before it is kept (rule R9). Each fault names its field: {@code title.zh}, {@code judges[2]},
 * {@code entries[1].presenter}, counted from 1.
 */
public final class PlanRules {
    /** As long as the columns. */
    private static final int LONGEST_ZH = 160;
    private static final int LONGEST_EN = 200;
    private static final int LONGEST_SEASON = 20;
    private static final int LONGEST_PITCH = 2000;
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, PersonSummary> people;

    private PlanRules(Map<String, PersonSummary> people) {
        this.people = people;
    }

    /**
     * @param people  those on the roster among the people named, by staff number
     * @param rubrics the keys of the rubrics that there are
     */
    public static List<Fault> faults(RoadshowPlan plan, Map<String, PersonSummary> people, Set<String> rubrics) {
        PlanRules rules = new PlanRules(people);
        rules.both("title", plan.title(), LONGEST_ZH, LONGEST_EN);
        rules.text("season", plan.season(), LONGEST_SEASON);
        rules.both("place", plan.place(), LONGEST_ZH, LONGEST_EN);
        rules.start(plan);
        if (!rubrics.contains(plan.rubric())) {
            rules.fault("rubric", RoadshowError.PLAN_RUBRIC, Map.of());
        }
        rules.judges(plan.judges());
        rules.entries(plan);
        return List.copyOf(rules.faults);
    }

    private void start(RoadshowPlan plan) {
        Instant start = plan.startsAt();
        if (start == null) {
            fault("startsAt", RoadshowError.PLAN_MISSING, Map.of());
        } else if (start.isBefore(EARLIEST) || !start.isBefore(LATEST)) {
            fault("startsAt", RoadshowError.PLAN_DATE, Map.of());
        }
    }

    private void judges(List<String> judges) {
        if (judges.size() < RoadshowPlan.FEWEST_JUDGES) {
            fault("judges", RoadshowError.PLAN_JUDGES_FEW, Map.of("minimum", Integer.toString(RoadshowPlan.FEWEST_JUDGES)));
        } else if (judges.size() > RoadshowPlan.MOST_JUDGES) {
            fault("judges", RoadshowError.PLAN_JUDGES_MANY, Map.of("maximum", Integer.toString(RoadshowPlan.MOST_JUDGES)));
        }
        Set<String> seen = new HashSet<>();
        for (int n = 1; n <= judges.size(); n++) {
            String where = "judges[" + n + "]";
            String judge = judges.get(n - 1);
            if (person(where, judge) && !seen.add(judge)) {
                fault(where, RoadshowError.PLAN_JUDGE_TWICE, Map.of("name", people.get(judge).name()));
            }
        }
    }

    private void entries(RoadshowPlan plan) {
        List<PlannedEntry> entries = plan.entries();
        if (entries.isEmpty()) {
            fault("entries", RoadshowError.PLAN_ENTRIES_NONE, Map.of());
        } else if (entries.size() > RoadshowPlan.MOST_ENTRIES) {
            fault("entries", RoadshowError.PLAN_ENTRIES_MANY, Map.of("maximum", Integer.toString(RoadshowPlan.MOST_ENTRIES)));
        }
        for (int n = 1; n <= entries.size(); n++) {
            String where = "entries[" + n + "].";
            PlannedEntry entry = entries.get(n - 1);
            both(where + "title", entry.title(), LONGEST_ZH, LONGEST_EN);
            both(where + "pitch", entry.pitch(), LONGEST_PITCH, LONGEST_PITCH);
            if (person(where + "presenter", entry.presenter())) {
                judged(where + "presenter", people.get(entry.presenter()), plan.judges());
            }
        }
    }

    /** With fewer sheets than that an entry would never show a score (rules R4 and R8). */
    private void judged(String where, PersonSummary presenter, List<String> judges) {
        long left = judges.stream().distinct().map(people::get).filter(judge -> judge != null && !ConflictOfInterest.between(judge, presenter)).count();
        if (judges.stream().distinct().count() >= RoadshowPlan.FEWEST_JUDGES && left < RoadshowPlan.FEWEST_JUDGES) {
            fault(where, RoadshowError.PLAN_RECUSED, Map.of("left", Long.toString(left), "minimum", Integer.toString(RoadshowPlan.FEWEST_JUDGES)));
        }
    }

    private boolean person(String where, String staffNumber) {
        PersonSummary person = people.get(staffNumber);
        if (staffNumber.isEmpty()) {
            fault(where, RoadshowError.PLAN_MISSING, Map.of());
        } else if (person == null) {
            fault(where, RoadshowError.PLAN_NOBODY, Map.of("staffNumber", staffNumber));
        } else if (!person.active()) {
            fault(where, RoadshowError.PLAN_LEFT, Map.of("name", person.name()));
        }
        return person != null;
    }

    private void both(String where, Bilingual text, int longestZh, int longestEn) {
        text(where + ".zh", text.zh(), longestZh);
        length(where + ".en", text.en(), longestEn);
    }

    private void text(String where, String text, int longest) {
        if (text.isEmpty()) {
            fault(where, RoadshowError.PLAN_MISSING, Map.of());
        }
        length(where, text, longest);
    }

    /** In characters as people and the database count them, so that a rare one is one. */
    private void length(String where, String text, int longest) {
        if (text.codePointCount(0, text.length()) > longest) {
            fault(where, RoadshowError.PLAN_TOO_LONG, Map.of("maximum", Integer.toString(longest)));
        }
    }

    private void fault(String where, RoadshowError code, Map<String, String> values) {
        faults.add(new Fault(where, code.code(), values));
    }
}

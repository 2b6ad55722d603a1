package org.tongguan.roadshow.domain;

import java.lang.reflect.Field;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.DepartmentId;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.organisation.Tier;
import org.tongguan.roadshow.NewScores;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.Rubric.Category;
import org.tongguan.roadshow.Rubric.Criterion;
import org.tongguan.roadshow.Rubric.Scale;
import org.tongguan.roadshow.Rubric.Trimming;
import org.tongguan.shared.Bilingual;

/** An event with two entries (bureaus 5 and 6) and five judges from elsewhere, by a rubric of two criteria (60 and 40). */
final class RoadshowFixture {
    static final Instant NOW = Instant.parse("2026-11-25T06:00:00Z");
    static final Bilingual TEXT = Bilingual.of("文", "text");

    final Rubric rubric = new Rubric("roadshow", "0", TEXT, new Scale(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.5")),
            new Trimming(1, 1), 15, List.of(
                    new Category("need", TEXT, TEXT, List.of(new Criterion("problem", 60, TEXT, TEXT, List.of()))),
                    new Category("cost", TEXT, TEXT, List.of(new Criterion("saving", 40, TEXT, TEXT, List.of())))));
    final Map<PersonId, PersonSummary> people = new LinkedHashMap<>();
    final RoadshowEvent event = new RoadshowEvent("e", TEXT, "2026-Q4", TEXT, NOW, "/1/", 1);

    RoadshowFixture() {
        event.add(TEXT, TEXT, person(1, "/1/5/"));
        event.add(TEXT, TEXT, person(2, "/1/6/"));
        for (int judge = 11; judge <= 15; judge++) {
            event.appoint(person(judge, "/1/" + judge + "/").id());
        }
        long id = 100;
        for (Entry entry : event.entries()) {
            set(entry, "id", id++);
        }
    }

    PersonSummary person(long id, String path) {
        return put(id, "人", path, true);
    }

    void retire(long id, String name) {
        put(id, name, people.get(new PersonId(id)).departmentPath(), false);
    }

    private PersonSummary put(long id, String name, String path, boolean active) {
        PersonSummary person = new PersonSummary(new PersonId(id), "YC" + id, name, "岗", Tier.LEADER, new DepartmentId(id), TEXT, path,
                Optional.empty(), active);
        people.put(person.id(), person);
        return person;
    }

    List<ScoreSheet> open() {
        return event.open(people, NOW);
    }

    Entry entry(int position) {
        return event.entries().get(position - 1);
    }

    /** Scores that make both criteria, and so the total, this value. */
    NewScores handedIn(int version, String score) {
        BigDecimal value = new BigDecimal(score);
        return new NewScores(version, Map.of("problem", value, "saving", value), "", true);
    }

    void handIn(List<ScoreSheet> sheets, int position, String... totals) {
        List<ScoreSheet> own = sheets.stream().filter(sheet -> sheet.entry().equals(entry(position).id())).toList();
        for (int i = 0; i < totals.length; i++) {
            own.get(i).revise(handedIn(0, totals[i]), rubric, true, NOW);
        }
    }

    /** What the database would give. */
    private static void set(Object target, String field, Object value) {
        try {
            Field found = target.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(target, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field, e);
        }
    }
}

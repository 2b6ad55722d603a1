package org.tongguan.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoRosterTest {

    private static final Path COMMITTED = Path.of("roster");

    @TempDir
    Path folder;

    @Test
    void regeneratesTheCommittedFilesByteForByte() throws IOException {
        DemoRoster.write(folder, DemoRoster.DEMO_SEED);

        for (String file : List.of("departments.csv", "people.csv")) {
            assertThat(Files.mismatch(folder.resolve(file), COMMITTED.resolve(file))).as(file).isEqualTo(-1);
        }
    }

    @Test
    void anotherSeedGivesOtherPeopleInTheSameOffices() throws IOException {
        DemoRoster.write(folder, DemoRoster.DEMO_SEED + 1);

        assertThat(Files.mismatch(folder.resolve("departments.csv"), COMMITTED.resolve("departments.csv"))).isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("people.csv"), COMMITTED.resolve("people.csv"))).isNotEqualTo(-1);
    }

    @Test
    void hasFortyDepartmentsOnThreeLevels() throws IOException {
        Map<String, String> parents = rows("departments.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row[3]));

        assertThat(parents).hasSize(40);
        assertThat(parents.keySet().stream().map(code -> chain(code, parents).size()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void spreadsTwoThousandPeopleOverTheTiers() throws IOException {
        var people = rows("people.csv");

        assertThat(people).hasSize(2000);
        assertThat(people.stream().map(row -> row[0]).distinct()).hasSize(2000);
        assertThat(people.stream().collect(Collectors.groupingBy(row -> row[4], Collectors.counting())))
                .containsExactlyInAnyOrderEntriesOf(Map.of("leader", 160L, "general-staff", 1400L, "technician", 440L));
    }

    @Test
    void letsEverySupervisorLineEndAtTheMayor() throws IOException {
        Map<String, String> supervisors = new HashMap<>();
        Map<String, String> posts = new HashMap<>();
        rows("people.csv").forEach(row -> {
            supervisors.put(row[0], row[5]);
            posts.put(row[0], row[3]);
        });

        assertThat(supervisors.keySet()).allSatisfy(person -> {
            var line = chain(person, supervisors);
            assertThat(posts.get(line.get(line.size() - 1))).isEqualTo("市长");
        });
    }

    @Test
    void keepsThePeopleWhomTheDemoNames() throws IOException {
        var numbers = rows("people.csv").stream().collect(Collectors.toMap(row -> row[0], row -> row));

        assertThat(DemoPerson.named()).hasSize(15).allSatisfy(named -> {
            var row = numbers.get(named.staffNumber());
            assertThat(List.of(row).subList(1, 5)).containsExactly(named.name(), named.departmentCode(), named.post(), named.tier());
        });
        assertThat(numbers.get("YC00002")[5]).isEqualTo("YC00001");
        assertThat(numbers.get("YC00003")[5]).isEqualTo("YC00001");
        assertThat(numbers.get("YC00001")[5]).isEqualTo("YC00012");
    }

    @Test
    void holdsRareCharactersUpToTheSupplementaryPlanes() throws IOException {
        String names = rows("people.csv").stream().map(row -> row[1]).collect(Collectors.joining());

        assertThat(names).contains("喆", "頔", "㛃", "𬭎");
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(COMMITTED.resolve(file)).stream().skip(1).map(line -> line.split(",", -1)).toList();
    }

    /** From the given key up to the one that has nothing above it; fails on a cycle and on an unknown key. */
    private static List<String> chain(String start, Map<String, String> above) {
        var seen = new HashSet<String>();
        var chain = new ArrayList<String>();
        for (String at = start; !at.isEmpty(); at = above.get(at)) {
            assertThat(above).containsKey(at);
            assertThat(seen.add(at)).as("cycle at " + at).isTrue();
            chain.add(at);
        }
        return chain;
    }
}

package org.tongguan.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tongguan.organisation.RosterUpload;
import org.tongguan.organisation.Tier;

class LargeRosterTest {
    private static final int PEOPLE = 200_000;
    private static final long MOST_BYTES_A_PERSON = 400;

    @TempDir
    private Path folder;

    @Test
    void twoHundredThousandPeopleAreReadAndComparedInSecondsWithLittleMemory() throws Exception {
        Path people = RosterSamples.people(folder, PEOPLE);
        RosterUpload upload = RosterUpload.csv(Path.of("src/test/resources/roster/departments.csv"), people);
        long before = used();

        Roster roster = Assertions.assertTimeout(Duration.ofSeconds(20),
                () -> RosterFile.read(upload, new RosterFaults()).orElseThrow());

        assertThat(roster.people()).hasSize(PEOPLE);
        assertThat((used() - before) / PEOPLE).isLessThan(MOST_BYTES_A_PERSON);
        Map<String, KnownPerson> known = new HashMap<>();
        for (RosterPerson person : roster.people()) {
            known.put(person.staffNumber(), new KnownPerson(person.row(), person.staffNumber(), person.name(), person.department(),
                    "科长", Tier.GENERAL_STAFF, person.supervisor(), true));
        }
        RosterDifference difference = Assertions.assertTimeout(Duration.ofSeconds(10),
                () -> RosterDifference.between(new RosterState(Map.of(), known), roster));
        assertThat(difference.peopleFigures().changed()).isEqualTo(PEOPLE);
        assertThat(difference.listed()).hasSizeLessThan(3 * RosterDifference.LISTED);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}

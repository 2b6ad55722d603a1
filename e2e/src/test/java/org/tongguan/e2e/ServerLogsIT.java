package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What Keycloak and the database wrote while people worked: read before the tests that take one of them away, of which both complain. */
@Order(790)
class ServerLogsIT {
    private static final String STACK_TRACE = "|\\s+at [\\w.$/]+\\(.*\\)|(Exception in thread|Caused by:).*";
    /** Tests kill the application too, as a power cut would, and it closes none of its connections then. */
    private static final Pattern OF_A_KILLED_APPLICATION = Pattern.compile("\\[Warning] Aborted connection \\d+ to db: 'tongguan' user: ");

    @Test
    void keycloakHasNothingToComplainOf() throws IOException {
        assertThat(lines("keycloak.log", "\\S+ \\S+ (WARN|ERROR|FATAL)\\b.*")).isEmpty();
    }

    @Test
    void theDatabaseComplainsOfKilledApplicationsAlone() throws IOException {
        assertThat(lines("mariadb.log", ".*\\[(Warning|ERROR)].*").stream().filter(line -> !OF_A_KILLED_APPLICATION.matcher(line).find()).toList())
                .isEmpty();
    }

    private static List<String> lines(String log, String complaint) throws IOException {
        Pattern wanted = Pattern.compile(complaint + STACK_TRACE);
        List<String> all = Files.readAllLines(RunningProduct.get().logs().resolve(log));
        assertThat(all).as(log).isNotEmpty();
        return all.stream().filter(line -> wanted.matcher(line).matches()).toList();
    }
}

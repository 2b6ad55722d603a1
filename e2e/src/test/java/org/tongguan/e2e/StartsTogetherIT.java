package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Those who press start at the same moment share a transaction and nothing else. */
@Order(153)
class StartsTogetherIT {
    private static final List<String> CANDIDATES = List.of("leader01", "staff01", "tech01", "trainer01");

    private final ExecutorService fingers = Executors.newCachedThreadPool();
    private final Set<Map.Entry<String, Long>> begun = new HashSet<>();

    /** So that no later test meets a running attempt. */
    @AfterEach
    void submit() {
        fingers.shutdownNow();
        begun.forEach(one -> submit(one.getKey(), one.getValue()));
    }

    @Test
    void anExamThatSomeoneHoldsHoldsUpNoOther() throws Exception {
        long held = open();
        long free = open();
        try (var officer = RunningProduct.database(); var statement = officer.createStatement()) {
            officer.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM exam WHERE id = " + held + " FOR UPDATE");
            var waiting = press("tech01", held);
            var others = CANDIDATES.stream().map(login -> press(login, free)).toList();

            for (var other : others) {
                assertThat(other.get(10, TimeUnit.SECONDS).status()).isEqualTo(201);
            }
            assertThat(waiting).as("its exam is still held").isNotDone();
            officer.rollback();
            assertThat(waiting.get(10, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
    }

    @Test
    void oneWhoPressesManyTimesHasOneAttempt() throws SQLException {
        long exam = open();
        var all = Stream.generate(() -> CANDIDATES.stream().map(login -> press(login, exam)).toList()).limit(8).flatMap(List::stream).toList();

        assertThat(all).allSatisfy(answer -> assertThat(answer.join().status()).isEqualTo(201));
        assertThat(all.stream().map(answer -> answer.join().json().path("attempt").asLong()).distinct()).hasSize(CANDIDATES.size());
        assertThat(all.stream().map(answer -> answer.join().json().path("token").asText()).distinct()).as("a token for each device").hasSize(all.size());
        assertThat(attempts(exam)).isEqualTo(CANDIDATES.size());
    }

    private long open() {
        Api trainer = Api.as("trainer01");
        long exam = trainer.post("/exam-plans", """
                {"title":{"zh":"同时开考测验"},"course":"%s","rows":[{"competence":"*","type":"single-choice","count":2}],"minutes":30,
                 "invited":["YC00001","YC00002","YC00003","YC00004"]}""".formatted(Study.course("leader01"))).json().path("exam").path("id").asLong();
        assertThat(trainer.post("/exam-plans/" + exam + "/moves", "{\"move\":\"open-now\"}").status()).isEqualTo(200);
        return exam;
    }

    private CompletableFuture<Api.Answer> press(String login, long exam) {
        String bearer = "Bearer " + Api.token(login);
        begun.add(Map.entry(login, exam));
        return CompletableFuture.supplyAsync(() -> Api.nobody().with("Authorization", bearer).post("/exams/" + exam + "/attempts", "{}"), fingers);
    }

    private static void submit(String login, long exam) {
        JsonNode running = Api.as(login).post("/exams/" + exam + "/attempts", "{}").json();
        Api page = Api.as(login).with("X-Attempt-Token", running.path("token").asText());
        assertThat(page.post("/attempts/" + running.path("attempt").asLong() + "/submission", "{\"seqs\":{}}").status()).isEqualTo(200);
    }

    private static int attempts(long exam) throws SQLException {
        try (var database = RunningProduct.database(); var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM attempt WHERE exam_id = " + exam)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}

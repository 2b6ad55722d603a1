package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
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
    /** YC00001 to YC00004. */
    private static final List<String> CANDIDATES = List.of("leader01", "staff01", "tech01", "trainer01");

    private final ExecutorService fingers = Executors.newCachedThreadPool();
    private final List<Long> opened = new ArrayList<>();
    private final Set<Map.Entry<String, Long>> begun = new HashSet<>();

    /** So that no later test meets a running attempt or an open exam. */
    @AfterEach
    void leave() {
        fingers.shutdownNow();
        begun.forEach(one -> submit(one.getKey(), one.getValue()));
        opened.forEach(exam -> move(exam, "close"));
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
    void oneWhoPressesManyTimesHasOneAttemptAndItIsTheirOwn() throws SQLException {
        long exam = open();
        List<Map.Entry<String, CompletableFuture<Api.Answer>>> all = Stream.generate(() -> CANDIDATES).limit(8).flatMap(List::stream)
                .map(login -> Map.entry(login, press(login, exam))).toList();

        assertThat(all).allSatisfy(one -> assertThat(one.getValue().join().status()).isEqualTo(201));
        Map<String, Long> owned = attempts(exam);
        assertThat(owned).containsOnlyKeys(CANDIDATES);
        all.forEach(one -> {
            Api.Answer answer = one.getValue().join();
            long attempt = answer.json().path("attempt").asLong();
            assertThat(attempt).as(one.getKey()).isEqualTo(owned.get(one.getKey()));
            assertThat(Api.nobody().with("X-Attempt-Token", answer.json().path("token").asText()).get("/attempts/" + attempt).status()).isEqualTo(200);
        });
    }

    private long open() {
        long exam = Api.as("trainer01").post("/exam-plans", """
                {"title":{"zh":"同时开考测验"},"course":"%s","rows":[{"competence":"*","type":"single-choice","count":2}],"minutes":30,
                 "invited":["YC00001","YC00002","YC00003","YC00004"]}""".formatted(Study.course("leader01"))).json().path("exam").path("id").asLong();
        opened.add(exam);
        move(exam, "open-now");
        return exam;
    }

    private static void move(long exam, String move) {
        assertThat(Api.as("trainer01").post("/exam-plans/" + exam + "/moves", "{\"move\":\"" + move + "\"}").status()).as(move).isEqualTo(200);
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

    /** By login; the database refuses a second running one. */
    private static Map<String, Long> attempts(long exam) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (var database = RunningProduct.database(); var statement = database.createStatement(); var rows = statement.executeQuery(
                "SELECT p.staff_number, a.id FROM attempt a JOIN person p ON p.id = a.person_id WHERE a.exam_id = " + exam)) {
            while (rows.next()) {
                ids.put(CANDIDATES.get(Integer.parseInt(rows.getString(1).substring(2)) - 1), rows.getLong(2));
            }
        }
        return ids;
    }
}

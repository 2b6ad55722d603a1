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
    private final List<SmallExam> opened = new ArrayList<>();
    private final Set<Map.Entry<String, SmallExam>> begun = new HashSet<>();

    /** So that no later test meets a running attempt or an open exam. */
    @AfterEach
    void leave() {
        fingers.shutdownNow();
        begun.forEach(one -> submit(one.getKey(), one.getValue()));
        opened.forEach(exam -> exam.move("close"));
    }

    @Test
    void anExamThatSomeoneHoldsHoldsUpNoOther() throws Exception {
        SmallExam held = open();
        SmallExam free = open();
        try (var officer = RunningProduct.database(); var statement = officer.createStatement()) {
            officer.setAutoCommit(false);
            statement.executeQuery("SELECT id FROM exam WHERE id = " + held.id() + " FOR UPDATE");
            var waiting = press("tech01", held);
            var others = CANDIDATES.stream().map(login -> press(login, free)).toList();

            for (var other : others) {
                assertThat(other.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
            }
            assertThat(waiting).as("its exam is still held").isNotDone();
            officer.rollback();
            assertThat(waiting.get(30, TimeUnit.SECONDS).status()).isEqualTo(201);
        }
    }

    @Test
    void oneWhoPressesManyTimesHasOneAttemptAndItIsTheirOwn() throws SQLException {
        SmallExam exam = open();
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

    private SmallExam open() {
        SmallExam exam = SmallExam.open("同时开考测验", Study.course("leader01"), List.of("YC00001", "YC00002", "YC00003", "YC00004"), "");
        opened.add(exam);
        return exam;
    }

    private CompletableFuture<Api.Answer> press(String login, SmallExam exam) {
        Api candidate = Api.nobody().with("Authorization", "Bearer " + Api.token(login));
        begun.add(Map.entry(login, exam));
        return CompletableFuture.supplyAsync(() -> exam.start(candidate), fingers);
    }

    private static void submit(String login, SmallExam exam) {
        JsonNode running = exam.start(Api.as(login)).json();
        Api page = Api.as(login).with("X-Attempt-Token", running.path("token").asText());
        assertThat(page.post("/attempts/" + running.path("attempt").asLong() + "/submission", "{\"seqs\":{}}").status()).isEqualTo(200);
    }

    /** By login; the database refuses a second running one. */
    private static Map<String, Long> attempts(SmallExam exam) throws SQLException {
        Map<String, Long> ids = new HashMap<>();
        try (var database = RunningProduct.database(); var statement = database.createStatement(); var rows = statement.executeQuery(
                "SELECT p.staff_number, a.id FROM attempt a JOIN person p ON p.id = a.person_id WHERE a.exam_id = " + exam.id())) {
            while (rows.next()) {
                ids.put(CANDIDATES.get(Integer.parseInt(rows.getString(1).substring(2)) - 1), rows.getLong(2));
            }
        }
        return ids;
    }
}

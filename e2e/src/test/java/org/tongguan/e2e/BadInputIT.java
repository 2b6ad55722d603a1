package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a careless or hostile caller sends to an exam: a clear code each, and nothing changes. */
@Order(40)
class BadInputIT {
    private static final String CANDIDATE = "tech01";

    @Test
    void ofAnAttemptIsRefusedWithItsCode() throws SQLException, IOException {
        Study.complete(CANDIDATE);
        long exam = ExamPage.examOf(CANDIDATE);
        JsonNode attempt = Api.as(CANDIDATE).post("/exams/" + exam + "/attempts", "{}").json();
        long id = attempt.path("attempt").asLong();
        assertThat(Api.as(CANDIDATE).post("/exams/" + exam + "/attempts", "{}").json().path("attempt").asLong()).isEqualTo(id);
        assertThat(attempt.toString()).doesNotContain("\"key\"").doesNotContain("explanation");

        Api own = Api.nobody().with("X-Attempt-Token", attempt.path("token").asText());
        String answer = "/attempts/" + id + "/answers/1";
        String option = attempt.path("paper").path(0).path("options").path(0).path("id").asText();
        String good = "{\"seq\":5,\"response\":{\"choice\":[\"" + option + "\"]}}";
        assertThat(own.put(answer, good).json().path("seq").asLong()).isEqualTo(5);
        assertThat(own.put(answer, good.replace("5", "3")).json().path("seq").asLong()).isEqualTo(5);

        for (String seq : List.of("-1", "0", "1.5", "9223372036854775808", "1e30", "1e999999999")) {
            refused(own.put(answer, good.replace("5", seq)), 422, "answer.seq-out-of-range");
        }
        for (String seq : List.of("null", "\"6\"", "true", "[6]", "{}")) {
            refused(own.put(answer, good.replace("5", seq)), 422, "input.malformed");
        }
        refused(own.put(answer, "{\"seq\":6,\"response\":{\"choice\":[\"zz\"]}}"), 422, "answer.unknown-option");
        for (String response : List.of("{\"choice\":[\"" + option + "\",\"" + option + "\"]}", "{\"choice\":\"" + option + "\"}", "{\"choice\":[1]}",
                "{\"text\":\"wrong type\"}", "{\"number\":1e999999999}", "{\"point\":[1]}", "{}", "{\"choice\":[\"\\u0000\"]}", "{\"choice\":[\"\\ud800\"]}")) {
            refused(own.put(answer, "{\"seq\":6,\"response\":" + response + "}"), 422, "answer.wrong-response");
        }
        for (String body : List.of("{\"seq\":6,", "", "[]", "6", "{\"seq\":6}", "[".repeat(20_000), "{\"seq\":6,\"response\":" + "{\"parts\":".repeat(5_000) + "1")) {
            refused(own.put(answer, body), 422, "input.malformed");
        }
        String large = "{\"seq\":6,\"response\":{\"choice\":[\"" + "x".repeat(1_000_000) + "\"]}}";
        refused(own.put(answer, large), 413, "input.too-large");
        refused(own.post("/attempts/" + id + "/answers", "{\"answers\":[" + large + "]}"), 413, "input.too-large");
        assertThat(RawCall.chunked("/api/v1" + answer, attempt.path("token").asText(), large)).startsWith("HTTP/1.1 413").contains("input.too-large");
        refused(own.put("/attempts/" + id + "/answers/21", good), 422, "answer.unknown-slot");
        refused(own.put("/attempts/" + id + "/answers/0", good), 422, "answer.unknown-slot");
        refused(Api.nobody().with("X-Attempt-Token", "stolen").put(answer, good), 401, "attempt.token-invalid");
        refused(Api.nobody().put(answer, good), 401, "attempt.token-invalid");
        anotherOnesAttemptStaysClosed(id, own, good);
        JsonNode held = own.get("/attempts/" + id).json().path("answers");
        assertThat(held).hasSize(1);
        assertThat(held.path(0).path("seq").asLong()).isEqualTo(5);
        assertThat(held.path(0).path("response").path("choice").path(0).asText()).isEqualTo(option);

        deadlinePassed(id);
        Api.Answer late = Eventually.answered(() -> own.put(answer, good.replace("5", "7")));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("attempt.closed");
    }

    /** Tokens open the attempt that they were given for and no other. */
    private static void anotherOnesAttemptStaysClosed(long id, Api own, String good) {
        SmallExam exam = SmallExam.open("他人试卷测验", Study.course("leader01"), List.of("YC00002"), ",\"attempts\":1");
        JsonNode other = exam.start(Api.as("staff01")).json();
        Api stolen = Api.nobody().with("X-Attempt-Token", other.path("token").asText());
        String others = "/attempts/" + other.path("attempt").asLong();
        refused(stolen.put("/attempts/" + id + "/answers/1", good), 401, "attempt.token-invalid");
        refused(stolen.post("/attempts/" + id + "/submission", "{}"), 401, "attempt.token-invalid");
        refused(own.put(others + "/answers/1", good), 401, "attempt.token-invalid");
        assertThat(own.get(others).status()).isEqualTo(401);
        assertThat(Api.as(CANDIDATE).get(others).status()).isEqualTo(404);
        assertThat(Api.as(CANDIDATE).post(others + "/submission", "{}").status()).isEqualTo(404);
        extraTimeInUseIsNotTakenBack(exam, Api.as("staff01"));
        assertThat(stolen.post(others + "/submission", "{}").status()).as("was running all the time").isEqualTo(200);
    }

    /** What is granted and what the attempt has got stay the same. */
    private static void extraTimeInUseIsNotTakenBack(SmallExam exam, Api candidate) {
        Instant before = Instant.parse(exam.start(candidate).json().path("deadline").asText());
        assertThat(extra(exam, 10).status()).isEqualTo(204);
        refused(extra(exam, 5), 409, "exam.extra-in-use");
        assertThat(extra(exam, 15).status()).isEqualTo(204);
        assertThat(Instant.parse(exam.start(candidate).json().path("deadline").asText())).isEqualTo(before.plus(Duration.ofMinutes(15)));
    }

    private static Api.Answer extra(SmallExam exam, int minutes) {
        return Api.as("trainer01").put("/exam-plans/" + exam.id() + "/adjustments/YC00002", "{\"extraMinutes\":" + minutes + ",\"reason\":\"阅读困难\"}");
    }

    @Test
    void ofAScoreIsRefused() {
        long roadshow = Api.as("judge02").get("/roadshows").json().path("items").path(0).path("id").asLong();
        long entry = Api.as("judge02").get("/roadshows/" + roadshow).json().path("entries").path(1).path("id").asLong();
        String sheet = "/roadshows/" + roadshow + "/entries/" + entry + "/score-sheet";
        String before = Api.as("judge02").get(sheet).body();

        Api.Answer answer = Api.as("judge02").put(sheet, "{\"version\":0,\"scores\":{\"problem\":10.5},\"comment\":\"\",\"handIn\":false}");

        assertThat(answer.status()).isBetween(400, 499);
        assertThat(answer.code()).isNotEmpty();
        assertThat(Api.as("judge02").get(sheet).body()).isEqualTo(before);
    }

    @Test
    void ofARosterIsRefusedAsAWhole() throws SQLException {
        RosterDraft demo = new RosterDraft();
        Map<String, byte[]> good = demo.csv();
        String before = RosterApi.stored();

        Map<String, byte[]> wrong = new HashMap<>(good);
        wrong.put("people", new String(good.get("people"), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE));
        faulty(wrong, "people", "roster.encoding-unknown");
        wrong.put("people", "staff_number,name\nA1,\"open".getBytes(StandardCharsets.UTF_8));
        faulty(wrong, "people!1", "roster.header-missing");
        faulty(new RosterDraft().change("YC01990", RosterDraft.NAME, "=1+1").csv(), "people!B" + demo.row("YC01990"), "roster.cell-formula");
        faulty(new RosterDraft().moveDepartment("D05", "D0501").csv(), "departments!D7", "roster.department-cycle");
        faulty(Map.of("workbook", "PK no workbook".getBytes(StandardCharsets.UTF_8)), "workbook", "roster.format-unknown");

        RosterDraft large = new RosterDraft();
        for (int i = 0; i < 200_000; i++) {
            large.person("ZZ%06d".formatted(i), "某人", "NOWHERE", "科员", "general-staff", "");
        }
        Api.Answer answer = faulty(large.csv(), "people!C" + (demo.people() + 2), "roster.department-unknown");
        assertThat(answer.json().path("values").path("total").asText()).isEqualTo("200000");
        assertThat(answer.json().path("faults")).hasSize(200);

        refused(RosterApi.preview(Map.of("people", good.get("people"))), 422);
        refused(RosterApi.apply(good, "0".repeat(32)), 409);
        assertThat(RosterApi.stored()).isEqualTo(before);
    }

    /** From an address of this machine that no other test uses, so that nobody else is held up. */
    @Test
    void tooManyVerificationsFromOneAddressAreRefusedForAWhile() throws IOException {
        String path = "/api/v1/certificates/verification/NOSUCHCODE";
        int most = 120;
        String last = "";
        int answered = 0;
        for (int i = 0; i <= 2 * most && !last.startsWith("HTTP/1.1 429"); i++) {
            last = RawCall.get("127.0.0.9", path);
            answered += last.startsWith("HTTP/1.1 404") ? 1 : 0;
        }

        assertThat(last).startsWith("HTTP/1.1 429").contains("application/problem+json").contains("certificate.too-many-checks");
        assertThat(answered).isBetween(most, 2 * most);
        assertThat(RawCall.get("127.0.0.8", path)).startsWith("HTTP/1.1 404").contains("certificate.unknown-code");
    }

    private static Api.Answer faulty(Map<String, byte[]> parts, String where, String code) {
        Api.Answer answer = RosterApi.preview(parts);
        refused(answer, 422);
        assertThat(answer.code()).isEqualTo("roster.faulty");
        JsonNode first = answer.json().path("faults").path(0);
        assertThat(List.of(first.path("where").asText(), first.path("code").asText())).as(answer.body()).containsExactly(where, code);
        return answer;
    }

    private static void refused(Api.Answer answer, int status, String code) {
        refused(answer, status);
        assertThat(answer.code()).as(answer.body()).isEqualTo(code);
    }

    private static void refused(Api.Answer answer, int... statuses) {
        assertThat(statuses).as(answer.body()).contains(answer.status());
        assertThat(answer.code()).as(answer.body()).isNotEmpty();
        assertThat(answer.json().path("title").asText()).as("translated").isNotEmpty().doesNotStartWith("!");
    }

    /** Moves the deadline into the past, beyond the time of grace, as if the candidate had dawdled. */
    private static void deadlinePassed(long attempt) throws SQLException {
        try (var connection = RunningProduct.database();
                var statement = connection.prepareStatement("UPDATE attempt SET deadline_at = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE WHERE id = ?")) {
            statement.setLong(1, attempt);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}

package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What a careless or hostile caller sends to an exam: a clear code each, and nothing changes. */
@Order(40)
class BadInputIT {
    private static final String CANDIDATE = "tech01";

    @Test
    void ofAnAttemptIsRefusedWithItsCode() throws SQLException {
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

        refused(own.put(answer, good.replace("5", "-1")), 422);
        refused(own.put(answer, good.replace("5", "9223372036854775808")), 422);
        refused(own.put(answer, "{\"seq\":6,\"response\":{\"choice\":[\"zz\"]}}"), 422);
        refused(own.put(answer, "{\"seq\":6,\"response\":{\"text\":\"wrong type\"}}"), 422);
        refused(own.put(answer, "{\"seq\":6,"), 422);
        refused(own.put("/attempts/" + id + "/answers/21", good), 422, 404);
        refused(own.put("/attempts/" + (id + 1) + "/answers/1", good), 401, 404);
        refused(Api.nobody().with("X-Attempt-Token", "stolen").put(answer, good), 401);
        refused(Api.nobody().put(answer, good), 401);
        refused(own.put(answer, "{\"seq\":6,\"response\":{\"choice\":[\"" + "x".repeat(1_000_000) + "\"]}}"), 413, 422);

        deadlinePassed(id);
        Api.Answer late = own.put(answer, good.replace("5", "7"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("attempt.closed");
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
